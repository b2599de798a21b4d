package org.entente.stat.residual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Errors of residuals, moderated: of two pairs of which as alike a vote is expected, the one that by chance differed less has
 * the smaller bootstrap error and the larger residual, which makes some residuals look better known than they are. So a
 * pair's error variance is the mean of its own and of that of the hundred pairs nearest to it by expected alignment, a
 * variance being taken to fall with the joint votes (in the manner of Smyth 2004, whose prior is one for all).
 */
public final class Errors {
    private static final int HALF = 50;

    private Errors() {}

    /**
     * Moderates; NaN stay. Cost N log N.
     *
     * @param errors of each pair from draws
     * @param expected alignment of each pair
     * @param n joint votes of each pair
     */
    public static double[] moderated(double[] errors, double[] expected, int[] n) {
        int[] order = IntStream.range(0, errors.length)
                .filter(pair -> !Double.isNaN(errors[pair]) && !Double.isNaN(expected[pair]))
                .boxed()
                .sorted(Comparator.comparingDouble(pair -> expected[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] upTo = new double[order.length + 1];
        for (int k = 0; k < order.length; k++) {
            upTo[k + 1] = upTo[k] + errors[order[k]] * errors[order[k]] * n[order[k]];
        }
        double[] moderated = new double[errors.length];
        Arrays.fill(moderated, Double.NaN);
        for (int k = 0; k < order.length; k++) {
            int from = Math.max(0, k - HALF);
            int to = Math.min(order.length, k + HALF + 1);
            double near = (upTo[to] - upTo[from]) / (to - from) / n[order[k]];
            moderated[order[k]] = Math.sqrt((errors[order[k]] * errors[order[k]] + near) / 2);
        }
        return moderated;
    }
}
