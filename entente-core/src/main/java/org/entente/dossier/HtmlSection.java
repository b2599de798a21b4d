package org.entente.dossier;

import java.util.List;
import org.entente.page.Element;
import org.entente.page.Node;

/** A section as HTML: its heading over the words of its first exhibit, each exhibit with its own words beside it. */
final class HtmlSection {
    private HtmlSection() {}

    static Node of(Section section, int number, Dossier dossier) {
        Element frame = Element.of("section").id(section.id());
        String cssClass = ((section.wide() ? "wide" : "") + (section.construct() ? " construct" : "")).strip();
        if (!cssClass.isEmpty()) {
            frame.cssClass(cssClass);
        }
        boolean first = true;
        for (Exhibit exhibit : section.exhibits()) {
            if (exhibit.rail().isEmpty() && !exhibit.shows()) {
                continue;
            }
            Element rail = Element.of("div").cssClass("rail");
            if (first) {
                rail.add(heading(section.title(), number));
            }
            first = false;
            frame.add(Element.of("div")
                    .cssClass(exhibit.placement() == Exhibit.Placement.CLOSED ? "exhibit closed" : "exhibit")
                    .add(rail.add(words(exhibit.rail())))
                    .add(HtmlExhibit.body(exhibit, dossier)));
        }
        return frame;
    }

    /** A section that is no section of the model. */
    static Element frame(String id, String title, int number, List<Prose> rail, Node body) {
        return Element.of("section")
                .id(id)
                .add(Element.of("div")
                        .cssClass("exhibit")
                        .add(Element.of("div")
                                .cssClass("rail")
                                .add(heading(title, number))
                                .add(words(rail)))
                        .add(body));
    }

    private static Node heading(String title, int number) {
        return Element.of("h2")
                .add(Element.of("span", Integer.toString(number)).cssClass("n"))
                .add(title);
    }

    private static Node words(List<Prose> paragraphs) {
        Element words = Element.of("div").cssClass("words");
        paragraphs.forEach(paragraph -> words.add(HtmlProse.of(Element.of("p"), paragraph)));
        return words;
    }
}
