package org.entente.measure.ideal;

import java.util.Arrays;
import org.entente.stat.Quantile;

/**
 * How far two states' ideal points are apart, from joint draws.
 *
 * @param median median of the distance; of their difference without a sign where there are no draws
 * @param lo 5 % quantile of it, NaN without draws
 * @param hi 95 % quantile of it, NaN without draws
 */
public record PointDistance(double median, double lo, double hi) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** The distance of two rows in one session or several, the mean over these in every draw. */
    static PointDistance of(IdealPointEstimate estimate, int[] ones, int[] others) {
        int count = estimate.draws().count();
        if (ones.length == 0) {
            return new PointDistance(Double.NaN, Double.NaN, Double.NaN);
        }
        if (count == 0) {
            return new PointDistance(ofEstimates(estimate, ones, others), Double.NaN, Double.NaN);
        }
        double[] distances = new double[count];
        for (int k = 0; k < ones.length; k++) {
            float[] one = estimate.draws().of(ones[k]);
            float[] other = estimate.draws().of(others[k]);
            for (int draw = 0; draw < count; draw++) {
                distances[draw] += Math.abs((double) one[draw] - other[draw]) / ones.length;
            }
        }
        Arrays.sort(distances);
        return new PointDistance(
                Quantile.ofSorted(distances, 0.5),
                Quantile.ofSorted(distances, LOW),
                Quantile.ofSorted(distances, HIGH));
    }

    private static double ofEstimates(IdealPointEstimate estimate, int[] ones, int[] others) {
        double sum = 0;
        for (int k = 0; k < ones.length; k++) {
            sum += Math.abs(estimate.mean()[ones[k]] - estimate.mean()[others[k]]);
        }
        return sum / ones.length;
    }
}
