package org.entente.claim.extract;

import org.entente.text.Token.Tag;

/**
 * "Ghana gained its independence from Britain in 1957, and Guinea from France in 1958": behind "and" a clause may go on
 * without its verb, with a new subject and its own complement.
 */
final class Gapping {
    private Gapping() {}

    /** Where such a clause begins in a range of tokens, the end of the range without one. */
    static int end(Analysed sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.tokens().get(i).is(Tag.CCONJ) && gapped(sentence, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** A comma before "and", behind it a state, and right behind that a preposition. */
    private static boolean gapped(Analysed sentence, int conjunction, int to) {
        return sentence.tokens().get(conjunction - 1).text().equals(",")
                && sentence.actorsIn(conjunction + 1, to).stream()
                        .filter(actor ->
                                actor.from() <= conjunction + 2 && !actor.said().possessive())
                        .anyMatch(actor -> actor.to() < to
                                && sentence.tokens().get(actor.to()).is(Tag.ADP)
                                && !sentence.lemma(actor.to()).equals("of"));
    }
}
