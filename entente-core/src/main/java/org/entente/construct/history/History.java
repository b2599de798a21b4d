package org.entente.construct.history;

import java.util.Arrays;
import org.entente.state.State;

/**
 * A state's history since 1946.
 *
 * @param state the state
 * @param presence when it was independent
 * @param raw by year since 1946 and {@link Dimension}; NaN where unknown or not independent
 * @param z the same on the common scale
 * @param deviations published standard deviation of the democracy index by year, NaN without one
 */
record History(State state, Presence presence, double[][] raw, double[][] z, double[] deviations) {
    private static final int FIRST_YEARS = 30;

    /** Whether a deviation of its index is published for any year. */
    boolean uncertain() {
        return Arrays.stream(deviations).anyMatch(deviation -> deviation > 0);
    }

    /** The rows by which two histories are laid side by side. */
    double[][] rows(Alignment alignment) {
        return Arrays.copyOfRange(z, from(alignment), to(alignment));
    }

    /** The first row of an alignment, counted from 1946. */
    int from(Alignment alignment) {
        return alignment == Alignment.CALENDAR ? 0 : presence.start() - Presence.FIRST_YEAR;
    }

    /** The row behind the last one of an alignment. */
    int to(Alignment alignment) {
        return alignment == Alignment.CALENDAR ? z.length : Math.min(z.length, from(alignment) + FIRST_YEARS);
    }
}
