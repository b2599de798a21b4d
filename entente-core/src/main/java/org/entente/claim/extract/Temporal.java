package org.entente.claim.extract;

import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** "since the liberation of Mozambique" says when, not with whom. */
final class Temporal {
    private static final WordLists WORDS = WordLists.shipped();

    private Temporal() {}

    static boolean says(Analysed sentence, Segment segment, Actor actor) {
        for (int i = actor.from() - 1; i >= segment.from(); i--) {
            Token token = sentence.tokens().get(i);
            if (WORDS.has("temporal", token.lemma())) {
                return true;
            }
            boolean company =
                    WORDS.has("company", token.lemma()) && !token.lemma().equals("of");
            if (token.is(Tag.VERB) || token.is(Tag.AUX) || token.is(Tag.PUNCT) || company) {
                return false;
            }
        }
        return false;
    }
}
