package org.entente.claim.extract;

import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Whether a noun stands in a phrase that is denied by itself, whatever its verb says: "united not by ideology", "partners, not
 * through a bloc or an ideology", "neither by a bloc nor by an ideology".
 */
final class DeniedPhrases {
    private static final WordLists WORDS = WordLists.shipped();

    private DeniedPhrases() {}

    static boolean of(Draft draft) {
        List<Token> tokens = draft.sentence().tokens();
        int at = opening(tokens, draft.match().from());
        boolean governed = preposition(tokens, at);
        at = governed ? at - 1 : at;
        while (at > 0 && tokens.get(at - 1).lemma().equals("or")) {
            at = opening(tokens, at - 1);
            boolean own = preposition(tokens, at);
            governed |= own;
            at = own ? at - 1 : at;
        }
        return governed && at > 0 && WORDS.has("negation", tokens.get(at - 1).lemma());
    }

    private static boolean preposition(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(Tag.ADP);
    }

    /** Where the noun phrase before a token begins. */
    private static int opening(List<Token> tokens, int end) {
        int at = end;
        while (at > 0 && inside(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean inside(Token token) {
        boolean word = token.nominal()
                || token.is(Tag.ADJ)
                || token.is(Tag.DET)
                || token.lemma().equals("'s");
        return word && !WORDS.has("negation", token.lemma());
    }
}
