package org.entente.stat;

import java.util.Arrays;

/** Sample quantiles of type 7 (Hyndman and Fan 1996): linear between order statistics, h = (N − 1)·p. */
public final class Quantile {
    private Quantile() {}

    /** Of values that are sorted and defined; NaN when there is none. */
    public static double ofSorted(double[] sorted, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a quantile lies between 0 and 1, not at " + p);
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h);
        double low = sorted[below];
        return below + 1 == sorted.length ? low : low + (h - below) * (sorted[below + 1] - low);
    }

    /** Several quantiles of values in any order; NaN are left out. Cost N log N. */
    public static double[] of(double[] values, double... p) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return Arrays.stream(p).map(at -> ofSorted(sorted, at)).toArray();
    }
}
