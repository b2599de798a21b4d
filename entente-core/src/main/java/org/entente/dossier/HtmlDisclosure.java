package org.entente.dossier;

import org.entente.page.Element;
import org.entente.page.Node;

/** Something closed under an exhibit that a link opens: what it is, and the command that gives the same. */
final class HtmlDisclosure {
    private HtmlDisclosure() {}

    /**
     * Closed details.
     *
     * @param id its anchor; it lies inside, since a browser that goes there opens the details, which an anchor on them
     *     would not make it do
     * @param title what it is, such as "577 joint votes"
     * @param words lighter words after it, may be empty
     * @param command the command that gives the same
     * @param inside what it shows
     */
    static Element of(String id, String title, String words, String command, Node inside) {
        Element summary = Element.of("summary").add(Element.of("b", title));
        if (!words.isEmpty()) {
            summary.add(" ").add(Element.of("span", words));
        }
        summary.add(Element.of("code", command).attribute("aria-hidden", "true"));
        return Element.of("details")
                .cssClass("data")
                .add(summary)
                .add(Element.of("p").id(id).cssClass("command").add(Element.of("code", command)))
                .add(inside);
    }
}
