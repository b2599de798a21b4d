package org.entente.stat;

import java.util.stream.IntStream;

/**
 * How much a series changes from one year to the next beyond what sampling alone makes it change: √max(0, variance of
 * the differences − mean of their sampling variances). 0 says that sampling error explains all of it.
 */
public final class NetDeviation {
    private static final int DRAWS = 1000;

    private NetDeviation() {}

    /**
     * The standard deviation net of sampling error; NaN for fewer than two differences.
     *
     * @param differences of neighbouring years
     * @param variances sampling variance of each, from draws that both years share
     */
    public static double of(double[] differences, double[] variances) {
        int[] all = IntStream.range(0, differences.length).toArray();
        return of(differences, variances, all);
    }

    private static double of(double[] differences, double[] variances, int[] chosen) {
        int count = chosen.length;
        double mean = 0;
        double sampling = 0;
        for (int k : chosen) {
            mean += differences[k] / count;
            sampling += variances[k] / count;
        }
        double squares = 0;
        for (int k : chosen) {
            squares += (differences[k] - mean) * (differences[k] - mean);
        }
        return count < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares / (count - 1) - sampling));
    }

    /** Its interval from 1,000 draws of blocks of neighbouring differences with replacement (Künsch 1989). */
    public static Interval interval(double[] differences, double[] variances, int block, double level, long seed) {
        if (differences.length < 2 * block) {
            return new Interval.None(Interval.Why.UNDEFINED);
        }
        double[] draws = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> of(differences, variances, chosen(differences.length, block, seed, draw)))
                .toArray();
        double[] bounds = Quantile.of(draws, (1 - level) / 2, (1 + level) / 2);
        return new Interval.Bounds(bounds[0], bounds[1], false);
    }

    private static int[] chosen(int count, int block, long seed, int draw) {
        SplitMix numbers = new SplitMix(seed, draw);
        int[] chosen = new int[count];
        for (int taken = 0; taken < count; taken += block) {
            int start = numbers.below(count - block + 1);
            for (int k = 0; k < block && taken + k < count; k++) {
                chosen[taken + k] = start + k;
            }
        }
        return chosen;
    }
}
