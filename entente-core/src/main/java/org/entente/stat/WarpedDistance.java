package org.entente.stat;

import java.util.Arrays;

/**
 * Dynamic time warping of two series (Sakoe and Chiba 1978, IEEE Transactions on Acoustics, Speech and Signal Processing
 * 26(1)): the least mean cost of a path that begins at both first years and ends at both last ones, never turns back and
 * never leaves a band; symmetric steps, a diagonal one counting twice, so that every path weighs n + m.
 */
public final class WarpedDistance {
    private WarpedDistance() {}

    /** What it costs to lay a year of one series on a year of the other; NaN forbids it. */
    @FunctionalInterface
    public interface Cost {
        double of(int i, int j);
    }

    /**
     * The mean cost of the best path; NaN where there is none, as for series whose lengths differ by more than the band.
     *
     * @param n years of the first series
     * @param m years of the second
     * @param band how many years apart two that are laid on each other may stand
     */
    public static double of(int n, int m, int band, Cost cost) {
        double[] above = new double[m];
        for (int i = 0; i < n; i++) {
            double[] row = new double[m];
            Arrays.fill(row, Double.POSITIVE_INFINITY);
            for (int j = Math.max(0, i - band); j < Math.min(m, i + band + 1); j++) {
                double step = cost.of(i, j);
                row[j] = Double.isNaN(step) ? Double.POSITIVE_INFINITY : best(above, row, i, j, step);
            }
            above = row;
        }
        double total = n == 0 || m == 0 ? Double.POSITIVE_INFINITY : above[m - 1];
        return Double.isInfinite(total) ? Double.NaN : total / (n + m);
    }

    private static double best(double[] above, double[] row, int i, int j, double step) {
        if (i == 0 && j == 0) {
            return 2 * step;
        }
        double diagonal = i > 0 && j > 0 ? above[j - 1] + 2 * step : Double.POSITIVE_INFINITY;
        double down = i > 0 ? above[j] + step : Double.POSITIVE_INFINITY;
        double across = j > 0 ? row[j - 1] + step : Double.POSITIVE_INFINITY;
        return Math.min(diagonal, Math.min(down, across));
    }
}
