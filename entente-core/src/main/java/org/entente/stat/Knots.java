package org.entente.stat;

import java.util.Arrays;

/** A distribution kept as quantiles at equal steps from 0 to 1, several of them one behind the other in one array. */
public final class Knots {
    private static final double ALL = 100;

    private Knots() {}

    /** So many quantiles of values, from the least to the largest. Cost N log N. */
    public static double[] of(double[] values, int count) {
        double[] at = new double[count];
        Arrays.setAll(at, k -> k / (count - 1.0));
        return Quantile.of(values, at);
    }

    /**
     * The percentile of a value, 0 to 100, linear between quantiles.
     *
     * @param knots of one distribution or several
     * @param first where its quantiles begin
     * @param count how many it has
     */
    public static double place(double[] knots, int first, int count, double value) {
        int found = Arrays.binarySearch(knots, first, first + count, value);
        if (found >= 0) {
            return ALL * (found - first) / (count - 1);
        }
        int above = -found - 1 - first;
        if (above == 0 || above == count) {
            return above == 0 ? 0 : ALL;
        }
        double low = knots[first + above - 1];
        double share = (value - low) / (knots[first + above] - low);
        return ALL * (above - 1 + share) / (count - 1);
    }
}
