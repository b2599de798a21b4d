package org.entente.page;

/** The slim header of every page: the word mark and the choice of a theme, which works without script. */
final class PageHeader {
    private PageHeader() {}

    static Node node() {
        return Element.of("header")
                .cssClass("site")
                .add(Element.of("div")
                        .add(Element.of("span").cssClass("brand").add(mark()).add("Entente"))
                        .add(themes()));
    }

    /** Two strokes: solid over dashed, as the two states of a pair are drawn everywhere. */
    private static Node mark() {
        return Element.of("svg")
                .cssClass("mark")
                .attribute("viewBox", "0 0 24 14")
                .attribute("width", "24")
                .attribute("height", "14")
                .attribute("aria-hidden", "true")
                .add(stroke("first", "0", "18", "3"))
                .add(stroke("second", "6", "24", "11"));
    }

    private static Node stroke(String name, String from, String to, String y) {
        return Element.of("line")
                .cssClass(name)
                .attribute("x1", from)
                .attribute("x2", to)
                .attribute("y1", y)
                .attribute("y2", y);
    }

    /** The stylesheet asks which of the three is checked. */
    private static Node themes() {
        return Element.of("fieldset")
                .cssClass("themes")
                .add(Element.of("legend", "Theme"))
                .add(theme("auto").attribute("checked", ""))
                .add(label("auto", "Auto"))
                .add(theme("light"))
                .add(label("light", "Light"))
                .add(theme("dark"))
                .add(label("dark", "Dark"));
    }

    private static Element theme(String word) {
        return Element.of("input")
                .attribute("type", "radio")
                .attribute("name", "theme")
                .id("theme-" + word)
                .attribute("value", word);
    }

    private static Node label(String word, String name) {
        return Element.of("label", name).attribute("for", "theme-" + word);
    }
}
