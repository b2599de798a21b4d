package org.entente.stat.bloc;

/**
 * What became of a bloc.
 *
 * @param kind what
 * @param step the step at which it is seen
 * @param identity whose: the new bloc of a birth, split or return, the former bloc of a merger or an end
 * @param other the bloc it split from or merged into, −1 for the other kinds
 */
public record BlocEvent(Kind kind, int step, int identity, int other) {
    /** The kinds; a bloc that goes on is no event. */
    public enum Kind {
        /** A bloc of which no former bloc had more than half. */
        BIRTH,
        /** A new bloc of which more than half were in one former bloc, which goes on or ended. */
        SPLIT,
        /** A bloc that was not there at the step before, and is much the same as one seen some steps earlier. */
        RETURN,
        /** A former bloc that ended, and of which more than half are now in one other bloc. */
        MERGER,
        /** A former bloc that ended without going into another. */
        END
    }
}
