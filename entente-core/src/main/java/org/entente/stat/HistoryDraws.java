package org.entente.stat;

import java.util.Arrays;

/**
 * What the uncertainty of one dimension makes of the distance of two histories. A draw has one quantile per state, the
 * same in all its years: those who code an index code a state's years together, so that their error is mostly one and does
 * not cancel over the years.
 */
public final class HistoryDraws {
    private static final double UNIT = 0x1.0p-53;

    private HistoryDraws() {}

    /**
     * A state's index between 0 and 1 in each draw.
     *
     * @param values by year, NaN where unknown
     * @param deviations standard deviations as published; NaN for a value without
     * @param stream of the state
     * @return by year, then by draw
     */
    public static double[][] index(double[] values, double[] deviations, int draws, long seed, long stream) {
        SplitMix numbers = new SplitMix(seed, stream);
        double[] quantiles = new double[draws];
        Arrays.setAll(quantiles, k -> ((numbers.next() >>> 11) + 0.5) * UNIT);
        double[][] drawn = new double[values.length][draws];
        for (int t = 0; t < values.length; t++) {
            if (Double.isNaN(values[t]) || !(deviations[t] > 0)) {
                Arrays.fill(drawn[t], values[t]);
            } else {
                TruncatedNormal.Quantiles of = new TruncatedNormal(values[t], deviations[t], 0, 1).quantiles();
                double[] year = drawn[t];
                Arrays.setAll(year, k -> of.at(quantiles[k]));
            }
        }
        return drawn;
    }

    /**
     * The distance of two histories in each draw.
     *
     * @param a the first, as in {@link HistoryDistance}; dimension 0 is the one drawn
     * @param drawnA its dimension 0 by year and draw, on the scale of {@code a}
     */
    public static double[] distances(double[][] a, double[][] b, double[][] drawnA, double[][] drawnB) {
        double[] sums = new double[drawnA.length == 0 ? 0 : drawnA[0].length];
        int years = 0;
        for (int t = 0; t < Math.min(a.length, b.length); t++) {
            double whole = HistoryDistance.ofYear(a[t], b[t]);
            if (!Double.isNaN(whole)) {
                add(sums, a[t], b[t], drawnA[t], drawnB[t]);
                years++;
            }
        }
        int counted = years;
        return Arrays.stream(sums)
                .map(sum -> counted == 0 ? Double.NaN : sum / counted)
                .toArray();
    }

    private static void add(double[] sums, double[] a, double[] b, double[] drawnA, double[] drawnB) {
        double squares = 0;
        int known = 0;
        for (int k = 1; k < a.length; k++) {
            double difference = a[k] - b[k];
            if (!Double.isNaN(difference)) {
                squares += difference * difference;
                known++;
            }
        }
        boolean drawn = !Double.isNaN(a[0] - b[0]);
        for (int k = 0; k < sums.length; k++) {
            double difference = drawn ? drawnA[k] - drawnB[k] : 0;
            sums[k] += Math.sqrt((squares + difference * difference) / (drawn ? known + 1 : known));
        }
    }
}
