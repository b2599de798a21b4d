package org.entente.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything a reader needs to weigh it. Missing is NaN here and null in JSON, never zero.
 *
 * @param value the figure, NaN when undefined
 * @param lo lower end of the interval, NaN without one
 * @param hi upper end of the interval, NaN without one
 * @param level level of the interval, such as 0.9
 * @param n what was counted, such as joint votes
 * @param percentile percentile among the reference set, 0–100, NaN without one
 * @param percentileLo lower end of the percentile's interval
 * @param percentileHi upper end of the percentile's interval
 * @param reference number of members of the reference set, 0 without a percentile
 * @param method how it was computed, a few words
 * @param undefined why there is no value: "no joint votes", "no variation", "no data", "not defined under this absence
 *     policy", "too few"; null when there is one
 * @param noInterval why there is no interval, null when there is one
 * @param origins ids of the snapshots it rests on
 * @param rows the command that lists what was counted, or null
 */
public record Estimate(
        double value,
        double lo,
        double hi,
        double level,
        long n,
        double percentile,
        double percentileLo,
        double percentileHi,
        int reference,
        String method,
        @Nullable String undefined,
        @Nullable String noInterval,
        List<String> origins,
        @Nullable String rows) {
    public Estimate {
        origins = List.copyOf(origins);
    }

    /** Whether there is a value; else {@link #undefined} says why not. */
    public boolean defined() {
        return !Double.isNaN(value);
    }

    /** Whether there is an interval; else {@link #noInterval} says why not. */
    public boolean hasInterval() {
        return !Double.isNaN(lo) && !Double.isNaN(hi);
    }

    /** Whether it has a place among the reference set. */
    public boolean hasPercentile() {
        return !Double.isNaN(percentile);
    }

    /** The same figure with the command that lists its rows. */
    public Estimate withRows(String command) {
        return new Estimate(
                value,
                lo,
                hi,
                level,
                n,
                percentile,
                percentileLo,
                percentileHi,
                reference,
                method,
                undefined,
                noInterval,
                origins,
                command);
    }
}
