package org.entente.measure.tie;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a value.
 *
 * @param lo lower end of the interval, NaN without one
 * @param hi upper end
 * @param level level of the interval, NaN where it is the range of two reports
 * @param n what was counted
 * @param noInterval why a value has no interval, null when it has one
 * @param undefined why there is no value, when there is none
 * @param remark sentences, may be empty
 */
record TieDetail(
        double lo,
        double hi,
        double level,
        long n,
        @Nullable String noInterval,
        String undefined,
        String remark) {
    static final double LEVEL = 0.9;
    static final String NO_DATA = "no data";
    static final TieDetail UNKNOWN = undefined(NO_DATA, 0);

    /** Of a value without an interval. */
    static TieDetail without(String why, long n) {
        return new TieDetail(Double.NaN, Double.NaN, LEVEL, n, why, NO_DATA, "");
    }

    /** Of no value. */
    static TieDetail undefined(String why, long n) {
        return new TieDetail(Double.NaN, Double.NaN, LEVEL, n, why, why, "");
    }

    /** With a 90 % interval. */
    static TieDetail interval(double lo, double hi, long n) {
        return new TieDetail(lo, hi, LEVEL, n, null, NO_DATA, "");
    }

    /** With the range of two reports. */
    static TieDetail range(double one, double other, long n) {
        return new TieDetail(Math.min(one, other), Math.max(one, other), Double.NaN, n, null, NO_DATA, "");
    }

    TieDetail remarking(String sentences) {
        return new TieDetail(lo, hi, level, n, noInterval, undefined, sentences);
    }
}
