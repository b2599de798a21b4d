package org.entente.app.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.claim.CheckedText;
import org.entente.claim.Judgement;
import org.entente.claim.SentenceKind;
import org.entente.claim.Verdict;
import org.entente.measure.Numbers;

/**
 * How many of what: claims by verdict in both readings, sentences by kind.
 *
 * @param text the text
 */
record Counts(CheckedText text) {
    /** The order in which verdicts are counted out. */
    static final List<Verdict> ORDER =
            List.of(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.MIXED, Verdict.NOT_TESTABLE);

    Map<Verdict, Integer> everything() {
        return count(judgement -> judgement.everything().verdict());
    }

    Map<Verdict, Integer> votesOnly() {
        return count(judgement -> judgement.votesOnly().verdict());
    }

    private Map<Verdict, Integer> count(Function<Judgement, Verdict> reading) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        ORDER.forEach(verdict -> counts.put(verdict, 0));
        text.tested()
                .forEach(claim -> counts.merge(reading.apply(claim.judgement().orElseThrow()), 1, Integer::sum));
        return counts;
    }

    int claims() {
        return text.tested().size();
    }

    int of(SentenceKind kind) {
        return text.sentences(kind).size();
    }

    /** How many sentences hold at least one claim that was tested. */
    int sentencesWithClaims() {
        return (int) text.tested().stream()
                .map(claim -> claim.said().sentence())
                .distinct()
                .count();
    }

    /** How many sentences claim something, none of which was tested. */
    int untestedClaims() {
        return (int) CoverageSection.withoutClaims(text).stream()
                .filter(sentence -> sentence.kind() == SentenceKind.CLAIM)
                .count();
    }

    /** Sentences that are the text's own words: all but boilerplate. */
    int ownSentences() {
        return text.sentences().size() - of(SentenceKind.BOILERPLATE);
    }

    /** "9 supported, 5 contradicted, 7 mixed and 3 not testable": what is none left out. */
    static String words(Map<Verdict, Integer> counts) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                parts.add(Numbers.count(count) + " " + ClaimWords.spaced(verdict.word()));
            }
        }
        return parts.isEmpty() ? "none" : ClaimWords.list(parts);
    }

    /** "9 are supported, 5 contradicted and 3 not testable": the same as a sentence goes on with it. */
    static String sentence(Map<Verdict, Integer> counts) {
        String words = words(counts);
        int blank = words.indexOf(' ');
        return blank < 0
                ? words
                : words.substring(0, blank) + (words.startsWith("1 ") ? " is" : " are") + words.substring(blank);
    }
}
