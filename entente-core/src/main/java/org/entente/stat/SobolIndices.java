package org.entente.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of the variance of a result each of several independent inputs accounts for (Sobol 1993). Two samples of
 * inputs, A and B, are drawn; AB<sub>i</sub> is A with input i taken from B. With f centred, the first-order index is
 * mean(f(B)·(f(AB<sub>i</sub>) − f(A)))/V (Saltelli and others 2010), the total index mean((f(A) −
 * f(AB<sub>i</sub>))²)/2V (Jansen 1999), V the variance over A and B. Intervals: rows resampled together.
 */
public final class SobolIndices {
    private static final int RESAMPLES = 1000;

    private final double[] a;
    private final double[] b;
    private final double level;
    private final int[][] resamples;

    /**
     * An index with its percentile interval.
     *
     * @param value the estimate; NaN where the result does not vary. An estimate of nothing may fall below 0
     * @param lo lower bound
     * @param hi upper bound
     */
    public record Index(double value, double lo, double hi) {}

    /**
     * The indices of one input.
     *
     * @param first share of the variance that the input accounts for alone
     * @param total the same with its interactions: what would be left if all others were known
     */
    public record Input(Index first, Index total) {}

    private SobolIndices(double[] a, double[] b, long seed, double level) {
        this.a = a;
        this.b = b;
        this.level = level;
        this.resamples = resamples(a.length, seed);
    }

    /**
     * The indices of every input.
     *
     * @param a results of sample A, a number for each row
     * @param b results of sample B
     * @param mixed by input: results of A with that input taken from B
     * @param seed seed of the resampling
     * @param level level of intervals, such as 0.9
     */
    public static List<Input> of(double[] a, double[] b, double[][] mixed, long seed, double level) {
        for (double[] results : mixed) {
            if (results.length != a.length || b.length != a.length) {
                throw new IllegalArgumentException("samples of " + a.length + ", " + b.length + " and " + results.length
                        + " rows do not go together");
            }
        }
        SobolIndices indices = new SobolIndices(a, b, seed, level);
        List<Input> inputs = new ArrayList<>();
        for (double[] results : mixed) {
            inputs.add(indices.input(results));
        }
        return List.copyOf(inputs);
    }

    private static int[][] resamples(int rows, long seed) {
        int[][] picked = new int[RESAMPLES][rows];
        for (int draw = 0; draw < RESAMPLES; draw++) {
            SplitMix numbers = new SplitMix(seed, draw);
            for (int row = 0; row < rows; row++) {
                picked[draw][row] = numbers.below(rows);
            }
        }
        return picked;
    }

    private Input input(double[] mixed) {
        int[] all = new int[a.length];
        Arrays.setAll(all, row -> row);
        double[] first = new double[RESAMPLES];
        double[] total = new double[RESAMPLES];
        for (int draw = 0; draw < RESAMPLES; draw++) {
            double[] both = estimate(mixed, resamples[draw]);
            first[draw] = both[0];
            total[draw] = both[1];
        }
        double[] point = estimate(mixed, all);
        return new Input(index(point[0], first), index(point[1], total));
    }

    private Index index(double value, double[] draws) {
        double[] ends = Quantile.of(draws, (1 - level) / 2, (1 + level) / 2);
        return Double.isNaN(value) ? new Index(value, value, value) : new Index(value, ends[0], ends[1]);
    }

    /** First-order and total index over some rows. */
    private double[] estimate(double[] mixed, int[] rows) {
        double mean = 0;
        for (int row : rows) {
            mean += (a[row] + b[row]) / 2 / rows.length;
        }
        double variance = 0;
        double alone = 0;
        double withOthers = 0;
        for (int row : rows) {
            double change = mixed[row] - a[row];
            variance += ((a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean)) / 2;
            alone += (b[row] - mean) * change;
            withOthers += change * change / 2;
        }
        return variance <= Math.ulp(mean * mean) * rows.length
                ? new double[] {Double.NaN, Double.NaN}
                : new double[] {alone / variance, withOthers / variance};
    }
}
