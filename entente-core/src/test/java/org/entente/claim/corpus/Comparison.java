package org.entente.claim.corpus;

import java.util.List;

/** What was found in one text against what was expected: pairs, claims missed, claims found where none is, and kinds. */
public record Comparison(String name, List<Pair> pairs, List<Miss> misses, List<Extra> extras, List<KindCall> kinds) {
    /** An expected claim and the one found in its place. */
    public record Pair(String sentence, ExpectedClaim expected, FoundClaim found) {
        boolean rightType() {
            return expected.type().equals(found.type());
        }

        boolean rightRoles() {
            return expected.roles().filledBy(found.roles());
        }

        boolean rightPolarity() {
            return expected.polarity().equals(found.polarity());
        }

        boolean acceptable(Reading reading) {
            return expected.acceptable(reading).contains(found.verdict(reading));
        }
    }

    /** An expected claim that nothing was found for. */
    public record Miss(String sentence, ExpectedClaim expected) {}

    /** A found claim that nothing was expected for. */
    public record Extra(String sentence, FoundClaim found) {
        String words() {
            StringBuilder words = new StringBuilder();
            for (TextSpan span : found.spans()) {
                words.append(words.isEmpty() ? "" : " … ").append(sentence, span.start(), span.end());
            }
            return words.toString();
        }
    }

    /** The kind expected of a sentence that makes no claim, and the kind found. */
    public record KindCall(String sentence, String expected, String found) {
        boolean right() {
            return expected.equals(found);
        }
    }
}
