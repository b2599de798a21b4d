package org.entente.dossier;

import java.util.List;
import org.entente.notice.Notice;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.source.Origin;

/** Parts of a page that look alike on every page, for pages that are no {@link Sheet}. */
public final class SheetParts {
    private SheetParts() {}

    /** What it is, over the heading; "Entente" before it on paper, where the header is left out. */
    public static Node kind(String words) {
        return Element.of("p")
                .cssClass("kind")
                .add(Element.of("span")
                        .cssClass("on-paper")
                        .add(Element.of("b", "Entente"))
                        .add(" · "))
                .add(words);
    }

    /** What the reader must know, in one line that opens; at least one notice. */
    public static Node notices(List<Notice> notices) {
        return HtmlNotice.of(notices);
    }

    /** What all this rests on, and what may be asked next. */
    public static Node end(List<Origin> origins, List<String> commands) {
        Element list = Element.of("ol").cssClass("sources");
        int source = 1;
        for (Origin origin : origins) {
            list.add(Element.of("li", line(origin)).id(HtmlSource.anchor(source++)));
        }
        Element lines = Element.of("div").cssClass("commands");
        commands.forEach(command -> lines.add(Element.of("code", command)));
        return Element.of("section")
                .id("sources")
                .cssClass("ends")
                .add(Element.of("div").add(Element.of("h2", "Sources")).add(list))
                .add(Element.of("div").add(Element.of("h2", "From a terminal")).add(lines));
    }

    /** A source with its version and terms. */
    public static String line(Origin origin) {
        return origin.citation() + " " + HtmlEnd.terms(origin);
    }

    /** The last word of every page. */
    public static Node footer() {
        return HtmlEnd.footer();
    }

    /** Words as Markdown that means nothing but these words. */
    public static String markdown(String words) {
        return MarkdownDossier.escape(words);
    }
}
