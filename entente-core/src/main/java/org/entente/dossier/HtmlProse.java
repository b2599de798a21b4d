package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Text;

/** Prose as HTML: figures are links to the rows they count. */
final class HtmlProse {
    private HtmlProse() {}

    static Element of(Element into, Prose prose) {
        for (Span span : prose.spans()) {
            into.add(node(span));
        }
        return into;
    }

    /** Paragraphs; where each opens with what it is about they stand in two columns. */
    static Node paragraphs(List<Prose> paragraphs) {
        List<Node> nodes = new ArrayList<>();
        paragraphs.forEach(paragraph -> nodes.add(of(Element.of("p"), paragraph)));
        return led(paragraphs) ? Element.of("div").cssClass("points").add(nodes) : new Fragment(nodes);
    }

    /** Whether each opens with what it is about. */
    static boolean led(List<Prose> paragraphs) {
        return !paragraphs.isEmpty() && paragraphs.stream().allMatch(Prose::isLed);
    }

    private static Node node(Span span) {
        if (span instanceof Span.Figure figure) {
            return figure.rows() == null ? Element.of("b", figure.text()) : rows(figure.rows(), figure.text());
        }
        if (span instanceof Span.Interval interval) {
            return Element.of("span", interval.text()).cssClass("interval");
        }
        if (span instanceof Span.Flag flag) {
            return Element.of("span", flag.label()).cssClass("flag");
        }
        if (span instanceof Span.Command command) {
            return Element.of("code", command.text());
        }
        return span instanceof Span.Lead ? Element.of("b", span.text()) : new Text(span.text());
    }

    /** A figure that opens its rows. */
    static Element rows(String id, String text) {
        return Element.of("a", text).href("#" + id).cssClass("rows");
    }
}
