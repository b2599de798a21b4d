package org.entente.measure;

import java.util.List;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.jspecify.annotations.Nullable;

/** Why a figure has no interval or no value, in the words readers and files see. */
public final class Reasons {
    private Reasons() {}

    /** The reason for no interval, or null when there is one. */
    public static @Nullable String of(Interval interval) {
        if (interval instanceof Interval.None none) {
            return switch (none.why()) {
                case FEW_FAMILIES -> "under " + Intervals.LEAST_FAMILIES + " families of texts";
                case OFTEN_UNDEFINED -> "undefined in over 5 % of draws";
                case NO_VARIATION -> "no variation";
                case UNDEFINED -> "no value";
            };
        }
        return null;
    }

    /** An estimate without a value. */
    static Estimate undefined(
            String method, long n, String why, double level, List<String> origins, @Nullable String rows) {
        double no = Double.NaN;
        return new Estimate(no, no, no, level, n, no, no, no, 0, method, why, null, origins, rows);
    }

    /** An estimate with an interval and without a percentile. */
    static Estimate withoutPercentile(
            String method, double value, Interval interval, long n, double level, List<String> origins) {
        double no = Double.NaN;
        return new Estimate(
                value,
                interval.low(),
                interval.high(),
                level,
                n,
                no,
                no,
                no,
                0,
                method,
                null,
                of(interval),
                origins,
                null);
    }
}
