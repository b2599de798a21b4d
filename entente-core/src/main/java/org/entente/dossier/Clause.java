package org.entente.dossier;

/**
 * A clause of the first paragraph of a page: what one construct says of the pair, with its figure. It is never a whole
 * sentence and begins with a small letter: "each backed the other’s territorial integrity on the one text put to a vote".
 *
 * @param side on which side of the question it stands
 * @param words the clause, its figures opening their rows
 */
record Clause(Side side, Prose words) {
    /** What a clause says to the question how closely two states align beyond formal diplomacy. */
    enum Side {
        /** The record shows that they do. */
        FOR,
        /** The record shows that they do not. */
        AGAINST,
        /** The record shows something that lies on neither side, such as a figure whose interval holds the median. */
        NEITHER
    }
}
