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
 * @param cuts number of bounds between known scores; with one alone the scale is free, and set by a variance of 1
 */
record LayerScores(double[] score, double[] low, double[] high, double mean, double deviation, int cuts) {
    /** A value that so large a part of the pairs share enters as an interval. */
    private static final double HEAP = 0.01;

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
        return new LayerScores(score, score, score, mean, deviation, Integer.MAX_VALUE);
    }

    private static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static LayerScores ranked(double[] values) {
        double[] sorted = known(values);
        Arrays.sort(sorted);
        double[] score = new double[values.length];
        double[] low = new double[values.length];
        double[] high = new double[values.length];
        for (int pair = 0; pair < values.length; pair++) {
            if (Double.isNaN(values[pair])) {
                score[pair] = low[pair] = high[pair] = Double.NaN;
                continue;
            }
            int below = below(sorted, values[pair]);
            int atMost = below(sorted, Math.nextUp(values[pair]));
            double size = sorted.length;
            score[pair] = Normal.quantile((below + atMost) / 2.0 / size);
            boolean heap = atMost - below > Math.max(1, HEAP * size);
            low[pair] = heap ? Normal.quantile(below / size) : score[pair];
            high[pair] = heap ? Normal.quantile(atMost / size) : score[pair];
        }
        return new LayerScores(score, low, high, 0, 1, cuts(low, high));
    }

    /** How many different finite bounds there are; any known score is as good as two. */
    private static int cuts(double[] low, double[] high) {
        for (int pair = 0; pair < low.length; pair++) {
            if (low[pair] == high[pair]) {
                return Integer.MAX_VALUE;
            }
        }
        return (int) Arrays.stream(low).filter(Double::isFinite).distinct().count();
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

    /** Whether the scale is free. */
    boolean free() {
        return cuts == 1;
    }

    /** Whether a pair's score is only known to lie between bounds. */
    boolean heaped(int pair) {
        return low[pair] < high[pair];
    }
}
