package org.entente.construct.course;

import java.util.Arrays;

/**
 * A pair's relative affinity by calendar year. Years in which the pair is not in the reference set are missing: places
 * count the years that are there.
 *
 * @param years the years, ascending
 * @param n joint votes on whole texts in each
 * @param values relative affinity in each
 * @param lagged {@code [place][lag]}: the covariance over the family draws that all years share with the year so many
 *     calendar years before, lag 0 the sampling variance; NaN where that year is missing or a draw too often undefined
 */
public record AffinitySeries(int[] years, int[] n, double[] values, double[][] lagged) {
    /** No year on record. */
    public static final AffinitySeries NONE =
            new AffinitySeries(new int[0], new int[0], new double[0], new double[0][]);

    /** Number of years with a value. */
    public int size() {
        return years.length;
    }

    /** Joint votes of all years together. */
    public int votes() {
        return Arrays.stream(n).sum();
    }

    /** The place of a year, or −1. */
    public int place(int year) {
        int found = Arrays.binarySearch(years, year);
        return found < 0 ? -1 : found;
    }

    /** Sampling variance of the value at this place; NaN where draws left it undefined too often. */
    public double variance(int place) {
        return lagged[place][0];
    }

    /**
     * Covariance of the values at two places under the shared draws; NaN where the years lie more than
     * {@link YearlyAffinity#LAGS} apart or a draw is too often undefined.
     */
    public double covariance(int one, int other) {
        int later = Math.max(one, other);
        int lag = years[later] - years[Math.min(one, other)];
        return lag > YearlyAffinity.LAGS ? Double.NaN : lagged[later][lag];
    }

    /** Variance of a weighted sum of values, weights in the order of the places; those with weight 0 are not read. */
    public double varianceOf(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length && weights[i] != 0; j++) {
                sum += weights[j] == 0 ? 0 : weights[i] * weights[j] * covariance(i, j);
            }
        }
        return sum;
    }
}
