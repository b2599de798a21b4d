package org.entente.dossier;

import org.entente.page.Element;
import org.entente.page.Node;

/** A section as HTML: its heading, then its exhibits, each with its words beside it. */
final class HtmlSection {
    private HtmlSection() {}

    static Node of(Section section, int number, Dossier dossier) {
        Element frame = frame(section.id(), section.title(), number);
        if (section.wide()) {
            frame.cssClass("wide");
        }
        section.exhibits().forEach(exhibit -> frame.add(HtmlExhibit.of(exhibit, dossier)));
        return frame;
    }

    static Element frame(String id, String title, int number) {
        return Element.of("section")
                .id(id)
                .add(Element.of("h2")
                        .add(Element.of("span", Integer.toString(number)).cssClass("n"))
                        .add(title));
    }
}
