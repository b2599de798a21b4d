package org.entente.claim.extract;

import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Which preposition governs a mention within a segment. */
final class Governing {
    private Governing() {}

    /** The preposition right before a mention’s phrase, empty without one. */
    static String word(Analysed sentence, Segment segment, Actor actor) {
        for (int i = actor.from() - 1; i >= segment.from(); i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.ADP) || token.lemma().equals("to")) {
                return token.lemma();
            }
            boolean phrase = token.is(Tag.DET)
                    || token.is(Tag.ADJ)
                    || token.nominal()
                    || token.is(Tag.CCONJ)
                    || token.lemma().equals("'s")
                    || token.text().equals(",");
            if (!phrase) {
                return "";
            }
        }
        return "";
    }
}
