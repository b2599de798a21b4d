package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.measure.Method;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.source.Origin;

/** What closes a dossier's page: its sources and how to cite it, the definitions it used, a last word. */
final class HtmlEnd {
    static final String SOURCES = "Sources and citation";
    static final String METHODS = "Methods";

    /** The registry of cases and the dated record, which every dossier reads besides the votes. */
    static final int OWN_SOURCES = 2;

    private HtmlEnd() {}

    static Node sources(Dossier dossier, int number) {
        Element list = Element.of("ol").cssClass("sources");
        int source = 1;
        for (String line : SourceList.of(dossier)) {
            list.add(Element.of("li", line).id(HtmlSource.anchor(source++)));
        }
        return HtmlSection.frame(
                "sources",
                SOURCES,
                number,
                List.of(Prose.of("What every figure on this page rests on, and on which terms. Cite the page with its "
                        + "slice and these sources.")),
                Element.of("div").cssClass("body").add(list).add(citation(dossier)));
    }

    static String terms(Origin origin) {
        List<String> words = new ArrayList<>();
        words.add("Version " + origin.version());
        if (origin.doi() != null) {
            words.add("doi:" + origin.doi());
        }
        words.add(origin.licence());
        if (origin.recordEnd() != null) {
            words.add("record ends " + origin.recordEnd());
        }
        return words.stream().collect(Collectors.joining("; ", "", "."));
    }

    private static Node citation(Dossier dossier) {
        return Element.of("div")
                .cssClass("cite")
                .id("cite")
                .add(Element.of("p").add(Element.of("b", "To cite this page ")).add(Citation.of(dossier)))
                .add(Element.of("p")
                        .cssClass("again")
                        .add(Element.of("b", "The same page from a terminal "))
                        .add(Element.of("code", dossier.command()))
                        .add(" · with ")
                        .add(Element.of("code", "--json"))
                        .add(" every figure and chart in full precision; ")
                        .add(Element.of("code", "entente cite"))
                        .add(" writes the sources as BibTeX."));
    }

    static Node methods(Dossier dossier, int number) {
        Element list = Element.of("dl").cssClass("methods");
        for (Method method : MethodsUsed.of(dossier)) {
            Element definition = Element.of("dd", method.definition());
            if (!method.reference().isEmpty()) {
                definition
                        .add(" ")
                        .add(Element.of("span", method.reference() + ".").cssClass("interval"));
            }
            list.add(Element.of("div")
                    .id(HtmlSource.anchor(method))
                    .add(Element.of("dt", method.name()))
                    .add(definition));
        }
        return HtmlSection.frame(
                "methods",
                METHODS,
                number,
                List.of(Prose.of("The definitions that this page used, from the catalogue that computes them.")),
                Element.of("div").cssClass("body").add(list));
    }

    static Node footer() {
        return Element.of(
                "footer",
                "Entente takes no side in any dispute and shows evidence against a finding beside evidence for it. An "
                        + "absence states no motive.");
    }
}
