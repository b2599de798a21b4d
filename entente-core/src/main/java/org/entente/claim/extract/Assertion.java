package org.entente.claim.extract;

import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Whether a noun phrase is said to be so and not merely spoken of: "they enjoy close ties", "growing trade", "X’s
 * backing of Y"; not "relations between X and Y were discussed".
 */
final class Assertion {
    private static final WordLists WORDS = WordLists.shipped();

    private Assertion() {}

    static boolean of(Draft draft) {
        return strong(draft) || asserted(draft);
    }

    /** A word of degree right before the noun. */
    private static boolean strong(Draft draft) {
        for (int i = draft.match().from() - 1; i >= 0 && i >= draft.match().from() - 4; i--) {
            Token token = draft.sentence().tokens().get(i);
            if (WORDS.has("asserting_adjective", token.lemma())) {
                return true;
            }
            if (!(token.is(Tag.ADJ)
                    || token.nominal()
                    || token.is(Tag.CCONJ)
                    || token.is(Tag.ADV)
                    || token.text().equals(",")
                    || token.is(Tag.VERB))) {
                return false;
            }
        }
        return false;
    }

    private static boolean asserted(Draft draft) {
        Clause clause = draft.clause();
        return clause.head() >= 0
                && clause.head() < draft.match().from()
                && WORDS.has("asserting_verb", draft.sentence().lemma(clause.head()))
                && !inside(draft);
    }

    /** "remains the framework of cooperation", "is a weak base for a friendship": the noun of another noun. */
    private static boolean inside(Draft draft) {
        Analysed sentence = draft.sentence();
        for (int i = draft.match().from() - 1; i > draft.clause().head(); i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.ADP)) {
                Token before = sentence.tokens().get(i - 1);
                int at = i - 1;
                boolean named = sentence.actors().stream().anyMatch(actor -> actor.from() <= at && at < actor.to());
                return WORDS.has("inside_of", token.lemma())
                        && before.nominal()
                        && !named
                        && i - 1 > draft.clause().head();
            }
            if ((token.nominal() && !sentence.tokens().get(i + 1).nominal()) || token.is(Tag.CCONJ)) {
                return false;
            }
        }
        return false;
    }
}
