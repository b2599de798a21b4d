package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.notice.Notice;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Page;
import org.entente.source.Origin;

/** Writes a dossier as one self-contained page. */
public final class HtmlDossier {
    private HtmlDossier() {}

    /** The page; every figure opens its rows in the same file. */
    public static String write(Dossier dossier) {
        List<Node> body = new ArrayList<>();
        body.add(head(dossier));
        Section.Part part = Section.Part.TWO_MINUTES;
        int number = 1;
        for (Section section : dossier.sections()) {
            if (section.part() != part) {
                part = section.part();
                body.add(Element.of("p", "Two minutes end here.").cssClass("end"));
            }
            body.add(HtmlSection.of(section, number++, dossier));
        }
        body.add(sources(dossier, number++));
        body.add(HtmlRegister.of(dossier, number));
        body.add(footer(dossier));
        String title = dossier.nameA() + " – " + dossier.nameB() + " · Entente";
        return Page.html(title, dossier.finding().text(), new Fragment(body));
    }

    private static Node head(Dossier dossier) {
        Element left = Element.of("div")
                .add(Element.of("p", "Pair dossier").cssClass("kind"))
                .add(Element.of("h1")
                        .add(Element.of("span", dossier.nameA()).cssClass("state-a"))
                        .add(Element.of("span", " – ").cssClass("dash"))
                        .add(Element.of("span", dossier.nameB()).cssClass("state-b")))
                .add(Element.of("ul")
                        .cssClass("slice")
                        .add(dossier.sliceWords().stream()
                                .map(words -> Element.of("li", words))
                                .toList()));
        for (Notice notice : dossier.notices()) {
            left.add(Element.of("p", notice.message()).cssClass("notice"));
        }
        left.add(HtmlProse.of(Element.of("p").cssClass("finding"), dossier.finding()));
        for (Prose paragraph : dossier.summary()) {
            left.add(HtmlProse.of(Element.of("p").cssClass("summary"), paragraph));
        }
        return Element.of("div").cssClass("head").add(left).add(contents(dossier));
    }

    private static Node contents(Dossier dossier) {
        Element nav = Element.of("nav").cssClass("contents").attribute("aria-label", "Contents");
        int number = 1;
        for (Section.Part part : Section.Part.values()) {
            List<Section> sections = dossier.sections().stream()
                    .filter(section -> section.part() == part)
                    .toList();
            Element list = Element.of("ol");
            for (Section section : sections) {
                list.add(entry(number++, section.id(), section.title(), section.answer()));
            }
            if (part == Section.Part.TWO_HOURS) {
                list.add(entry(number++, "sources", "Sources", sourceCount(dossier)));
                list.add(entry(number, "register", "Register", registerCount(dossier)));
            }
            nav.add(Element.of("h2", part.label())).add(list);
        }
        return nav;
    }

    private static Node entry(int number, String id, String title, String answer) {
        return Element.of("li")
                .add(Element.of("a")
                        .href("#" + id)
                        .add(Element.of("span", Integer.toString(number)).cssClass("n"))
                        .add(Element.of("b", title))
                        .add(Element.of("span", answer).cssClass("answer")));
    }

    private static String sourceCount(Dossier dossier) {
        return Numbers.counted(dossier.origins().size(), "source", "sources") + ", with version and terms";
    }

    private static String registerCount(Dossier dossier) {
        return Numbers.counted(dossier.register().size(), "roll call", "roll calls") + " with both states’ votes";
    }

    private static Node sources(Dossier dossier, int number) {
        Element list = Element.of("ol").cssClass("sources");
        for (Origin origin : dossier.origins()) {
            list.add(Element.of("li")
                    .id("source-" + origin.id().replaceAll("[^A-Za-z0-9]+", "-"))
                    .add(origin.citation())
                    .add(" " + terms(origin)));
        }
        return HtmlSection.frame("sources", "Sources", number)
                .add(Element.of("div")
                        .cssClass("rail")
                        .add(Element.of("p", "What every figure on this page rests on, and on which terms.")))
                .add(Element.of("div").cssClass("body").add(list));
    }

    private static String terms(Origin origin) {
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

    private static Node footer(Dossier dossier) {
        return Element.of("footer")
                .add(
                        "Entente takes no side in any dispute and shows evidence against a finding beside evidence for it. "
                                + "An absence states no motive. Made by ")
                .add(Element.of("code", dossier.command()))
                .add(".");
    }
}
