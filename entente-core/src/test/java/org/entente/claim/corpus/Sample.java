package org.entente.claim.corpus;

import java.util.List;
import org.entente.claim.corpus.Comparison.Pair;

/** Hand-made claims and texts for the scorer's own tests. */
final class Sample {
    private Sample() {}

    static ExpectedClaim expected(String span, String type, List<String> acceptable, List<String> votesOnly) {
        return new ExpectedClaim(
                List.of(span),
                type,
                null,
                "+",
                List.of("FRA"),
                List.of("DEU"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                null,
                "present",
                null,
                null,
                acceptable,
                votesOnly,
                "made by hand");
    }

    static ExpectedClaim expected(String span, String type) {
        return expected(span, type, List.of("supported"), List.of("supported"));
    }

    /** A claim found on these words of a sentence. */
    static FoundClaim found(String sentence, String span, String type, String verdict) {
        return new FoundClaim(
                Placing.offsets(sentence, List.of(span)),
                type,
                "+",
                Roles.of(List.of("FRA"), List.of("DEU")),
                verdict,
                verdict);
    }

    static Pair pair(String type, String verdict, String... acceptable) {
        return new Pair(
                "a", expected("a", type, List.of(acceptable), List.of(acceptable)), found("a", "a", type, verdict));
    }

    static CorpusText text(ExpectedSentence... sentences) {
        List<ExpectedSentence> all = List.of(sentences);
        String text = String.join("\n", all.stream().map(ExpectedSentence::text).toList());
        return new CorpusText("sample", "op-ed", "2019-05-02", text, all);
    }
}
