package org.entente.dossier;

import org.entente.chart.Mark;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The ideal points of two states in a session, among those of all.
 *
 * @param year calendar year in which the session opens
 * @param a of the first state, null when it cast no vote there
 * @param b of the second state
 * @param distance of the two, its percentile among all pairs; null unless both voted
 * @param world how all states with a vote are spread
 */
record IdealYear(
        int year,
        @Nullable Estimate a,
        @Nullable Estimate b,
        @Nullable Estimate distance,
        Mark.Spread world) {
    /** Whether both cast votes enough for their distance to rest on them and not on the sessions beside. */
    boolean both() {
        return distance != null && distance.hasPercentile();
    }
}
