package org.entente.construct;

import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.Reasons;
import org.entente.stat.Interval;
import org.entente.stat.Percentile;
import org.jspecify.annotations.Nullable;

/** Estimates of constructs, made step by step; what is not said is missing, never zero. */
public final class Figured {
    private final double value;
    private final String method;
    private final long n;
    private final double level;
    private double lo = Double.NaN;
    private double hi = Double.NaN;
    private double percentile = Double.NaN;
    private double percentileLo = Double.NaN;
    private double percentileHi = Double.NaN;
    private int reference;
    private @Nullable String noInterval = "not estimated";
    private List<String> origins = List.of();
    private @Nullable String rows;

    private Figured(double value, String method, long n, double level) {
        this.value = value;
        this.method = method;
        this.n = n;
        this.level = level;
    }

    /**
     * A figure with a value.
     *
     * @throws IllegalArgumentException if the value is NaN: {@link #undefined} is for that
     */
    public static Figured of(double value, String method, long n, double level) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException(method + " has no value");
        }
        return new Figured(value, method, n, level);
    }

    /** An estimate without a value. */
    public static Estimate undefined(String method, long n, String why, double level, List<String> origins) {
        double no = Double.NaN;
        return new Estimate(no, no, no, level, n, no, no, no, 0, method, why, null, origins, null);
    }

    /** With an interval. */
    public Figured between(double low, double high) {
        lo = low;
        hi = high;
        noInterval = Double.isNaN(low) || Double.isNaN(high) ? "no value" : null;
        return this;
    }

    /** With the interval of draws, or the reason why there is none. */
    public Figured within(Interval interval) {
        between(interval.low(), interval.high());
        noInterval = Reasons.of(interval);
        return this;
    }

    /** Without an interval, for a reason such as "enumerated" or "as published". */
    public Figured without(String why) {
        noInterval = why;
        return this;
    }

    /** With its place among the members of a reference set, this one included. */
    public Figured among(Percentile set) {
        return at(set.of(value), set.size());
    }

    /** With a place among so many. */
    public Figured at(double place, int members) {
        percentile = members == 0 ? Double.NaN : place;
        reference = members;
        return this;
    }

    /** With the interval of its place. */
    public Figured placed(double low, double high) {
        percentileLo = low;
        percentileHi = high;
        return this;
    }

    /** Resting on these snapshots. */
    public Figured from(List<String> ids) {
        origins = ids;
        return this;
    }

    /** With the command that lists what was counted. */
    public Figured rows(String command) {
        rows = command;
        return this;
    }

    /** The estimate. */
    public Estimate build() {
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
                null,
                noInterval,
                origins,
                rows);
    }
}
