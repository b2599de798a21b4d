package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.claim.SentenceKind;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** What every sentence does: counts by kind, and each sentence without a tested claim with the reason. */
final class CoverageSection {
    private final CheckedText text;

    CoverageSection(CheckedText text) {
        this.text = text;
    }

    Node section() {
        List<List<Node>> rows = new ArrayList<>();
        for (SentenceKind kind : SentenceKind.values()) {
            rows.add(List.of(
                    new Text(Numbers.capital(KindWords.mark(kind))),
                    new Text(Numbers.count(text.sentences(kind).size())),
                    new Text(KindWords.meaning(kind))));
        }
        return Element.of("section")
                .id("coverage")
                .add(Element.of("h2", "What the sentences do"))
                .add(Tables.of("", List.of("Kind", "Sentences", "Such a sentence"), rows))
                .add(untested());
    }

    private Node untested() {
        List<CheckedSentence> without = withoutClaims(text);
        List<List<Node>> rows = without.stream()
                .map(sentence -> List.<Node>of(
                        Element.of("a", sentence.text()).href("#" + sentence.id()),
                        new Text(KindWords.mark(sentence.kind())),
                        new Text(reason(sentence))))
                .toList();
        return Element.of("details")
                .cssClass("data")
                .add(Element.of("summary")
                        .add(Element.of("b", Numbers.counted(without.size(), "sentence", "sentences")))
                        .add(" ")
                        .add(Element.of("span", "without a tested claim, and why")))
                .add(Element.of("div").add(Tables.of("", List.of("Sentence", "Kind", "Why"), rows)));
    }

    /** Sentences in which nothing was tested. */
    static List<CheckedSentence> withoutClaims(CheckedText text) {
        return text.sentences().stream()
                .filter(sentence -> text.claims(sentence).stream()
                        .noneMatch(claim -> claim.judgement().isPresent()))
                .toList();
    }

    /** Why, with the sentence that a repeat copies. */
    static String reason(CheckedSentence sentence) {
        return sentence.reason()
                + sentence.repeatOf().map(other -> " (" + other + ")").orElse("");
    }
}
