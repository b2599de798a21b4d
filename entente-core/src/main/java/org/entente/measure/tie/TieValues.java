package org.entente.measure.tie;

import org.entente.record.TieHolding;
import org.jspecify.annotations.Nullable;

/**
 * A measure's values of all ordered pairs of the states of a year.
 *
 * @param ccodes the states, ascending
 * @param cells the value of the first state with regard to the second, by their numbers; NaN where there is none
 * @param from first year they are of
 * @param to last year they are of
 * @param holding the source they were computed from; null without one
 */
public record TieValues(int[] ccodes, Cells cells, int from, int to, @Nullable TieHolding holding) {
    /** A value of two states. */
    @FunctionalInterface
    public interface Cells {
        double of(int i, int j);
    }
}
