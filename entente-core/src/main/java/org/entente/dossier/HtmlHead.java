package org.entente.dossier;

import java.util.List;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Node;

/** The head of a dossier's page: whose it is, of what, what must be known, the finding; the contents beside it. */
final class HtmlHead {
    private HtmlHead() {}

    static Node of(Dossier dossier) {
        Element left = Element.of("div").add(kind()).add(names(dossier)).add(slice(dossier));
        if (!dossier.notices().isEmpty()) {
            left.add(HtmlNotice.of(dossier.notices()));
        }
        left.add(HtmlProse.of(Element.of("p").cssClass("finding"), dossier.finding()));
        for (Prose paragraph : dossier.summary()) {
            left.add(HtmlProse.of(Element.of("p").cssClass("summary"), paragraph));
        }
        return Element.of("div").cssClass("head").add(left).add(contents(dossier));
    }

    /** The word "Entente" stands here on paper, where the header is left out. */
    private static Node kind() {
        return Element.of("p")
                .cssClass("kind")
                .add(Element.of("span")
                        .cssClass("on-paper")
                        .add(Element.of("b", "Entente"))
                        .add(" · "))
                .add("Pair dossier");
    }

    private static Node names(Dossier dossier) {
        return Element.of("h1")
                .add(Element.of("span", dossier.nameA()).cssClass("state-a"))
                .add(Element.of("span", " – ").cssClass("dash"))
                .add(Element.of("span", dossier.nameB()).cssClass("state-b"));
    }

    private static Node slice(Dossier dossier) {
        List<Element> words = dossier.sliceWords().stream()
                .map(label -> Element.of("li", label))
                .toList();
        return Element.of("ul")
                .cssClass("slice")
                .attribute("aria-label", "What was looked at")
                .add(words);
    }

    /** What two minutes allow, each with its answer; the themes of two hours as lines of links. */
    private static Node contents(Dossier dossier) {
        Element nav = Element.of("nav").cssClass("contents").attribute("aria-label", "Contents");
        int number = 1;
        for (Section.Part part : Section.Part.values()) {
            boolean full = part == Section.Part.TWO_MINUTES;
            Element list = full ? Element.of("ol") : Element.of("ul").cssClass("line");
            for (Section section : dossier.sections()) {
                if (section.part() == part) {
                    list.add(entry(number++, section.id(), section.title(), section.answer(), full));
                }
            }
            if (part == Section.Part.LIMITS) {
                list.add(entry(number++, "sources", HtmlEnd.SOURCES, sourceCount(dossier), full));
                list.add(entry(number++, "methods", HtmlEnd.METHODS, methodCount(dossier), full));
                list.add(entry(number, "register", HtmlRegister.TITLE, registerCount(dossier), full));
            }
            nav.add(Element.of("h2", part.label())).add(list);
        }
        return nav;
    }

    private static Node entry(int number, String id, String title, String answer, boolean full) {
        Element link = Element.of("a").href("#" + id);
        if (full) {
            link.add(Element.of("span", Integer.toString(number)).cssClass("n"))
                    .add(Element.of("b", title))
                    .add(Element.of("span", answer).cssClass("answer"));
        } else {
            link.attribute("title", answer).add(title);
        }
        return Element.of("li").add(link);
    }

    private static String sourceCount(Dossier dossier) {
        return Numbers.counted(dossier.sources(), "source", "sources") + ", with version and terms";
    }

    private static String methodCount(Dossier dossier) {
        return Numbers.counted(MethodsUsed.of(dossier).size(), "definition", "definitions") + " used on this page";
    }

    private static String registerCount(Dossier dossier) {
        return Numbers.counted(dossier.register().size(), "roll call", "roll calls") + " with both states’ votes";
    }
}
