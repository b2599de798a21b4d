package org.entente.stat.latent;

import java.util.Arrays;
import org.entente.stat.Normal;

/**
 * The values of a layer on the scale of the model, per pair: a score, and the bounds between which it is only known to lie;
 * equal bounds for one that is known.
 *
 * @param score where a pair stands to begin with, NaN where the layer says nothing
 * @param low lower bounds
 * @param high upper bounds
 * @param mean what was taken from a measured value; 0 in a ranked layer
 * @param deviation what it was divided by; 1 in a ranked layer
 * @param free whether the scale is free, and set by a variance of 1: of two values all that is known of a score is on which
 *     side of one bound it lies
 * @param heaped whether more than half of the pairs have one score, as the middle of the ranks of one value
 */
record LayerScores(
        double[] score, double[] low, double[] high, double mean, double deviation, boolean free, boolean heaped) {
    /** Of two values, the rarer has to be that of so large a part of the pairs to say where a bound lies. */
    private static final double LEAST = 0.01;

    static LayerScores of(LatentLayer layer) {
        return layer.isRanked() ? ranked(layer.values()) : measured(layer.values());
    }

    private static LayerScores measured(double[] values) {
        double[] known = known(values);
        double mean = Arrays.stream(known).average().orElse(0);
        double squares = Arrays.stream(known)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(squares / known.length);
        double[] score =
                Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
        return new LayerScores(score, score, score, mean, deviation, false, false);
    }

    private static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static LayerScores ranked(double[] values) {
        double[] sorted = known(values);
        Arrays.sort(sorted);
        double[] middle =
                Arrays.stream(values).map(value -> middle(sorted, value)).toArray();
        return ofTwo(sorted) ? parted(values, middle, sorted) : standardised(middle, heaped(sorted));
    }

    /** The score of the middle of a value's ranks. */
    private static double middle(double[] sorted, double value) {
        double ranks = below(sorted, value) + below(sorted, Math.nextUp(value));
        return Double.isNaN(value) ? Double.NaN : Normal.quantile(ranks / 2 / sorted.length);
    }

    private static boolean ofTwo(double[] sorted) {
        int size = sorted.length;
        int least = below(sorted, Math.nextUp(sorted[0]));
        int most = size - below(sorted, sorted[size - 1]);
        return least + most == size && Math.min(least, most) > Math.max(1, LEAST * size);
    }

    private static LayerScores parted(double[] values, double[] middle, double[] sorted) {
        double bound = Normal.quantile(below(sorted, Math.nextUp(sorted[0])) / (double) sorted.length);
        double[] low = new double[values.length];
        double[] high = new double[values.length];
        for (int pair = 0; pair < values.length; pair++) {
            boolean below = values[pair] == sorted[0];
            low[pair] = below ? Double.NEGATIVE_INFINITY : bound;
            high[pair] = below ? bound : Double.POSITIVE_INFINITY;
        }
        return new LayerScores(middle, low, high, 0, 1, true, false);
    }

    /** A value of more than half is at the middle of them all. */
    private static boolean heaped(double[] sorted) {
        double middle = sorted[sorted.length / 2];
        int equal = below(sorted, Math.nextUp(middle)) - below(sorted, middle);
        return 2 * equal > sorted.length;
    }

    private static LayerScores standardised(double[] scores, boolean heaped) {
        double[] score = measured(scores).score;
        return new LayerScores(score, score, score, 0, 1, false, heaped);
    }

    private static int below(double[] sorted, double value) {
        int first = 0;
        int after = sorted.length;
        while (first < after) {
            int middle = (first + after) >>> 1;
            if (sorted[middle] < value) {
                first = middle + 1;
            } else {
                after = middle;
            }
        }
        return first;
    }

    /** Whether a pair's score is only known to lie between bounds. */
    boolean drawn(int pair) {
        return low[pair] < high[pair];
    }
}
