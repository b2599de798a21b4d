package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.PairIndex;

/**
 * What two states' ideal points give a pair: a natural spline of their distance, and the symmetric products of a natural
 * spline of one's place with a spline of the other's, whose sums are the states' own effects and are not in it.
 *
 * @param distance the spline of distances
 * @param place the spline of places
 * @param places whether the products are in it
 */
record PositionBasis(NaturalSpline distance, NaturalSpline place, boolean places) {
    private static final int PRODUCTS = NaturalSpline.COLUMNS * (NaturalSpline.COLUMNS + 1) / 2;

    /** With knots at quantiles of all folds together. */
    static PositionBasis of(double[][] positions, boolean places) {
        double[][] standard =
                Arrays.stream(positions).map(PositionBasis::standardised).toArray(double[][]::new);
        double[] all = Arrays.stream(standard).flatMapToDouble(Arrays::stream).toArray();
        double[] apart = Arrays.stream(standard)
                .flatMapToDouble(fold -> Arrays.stream(distances(fold)))
                .toArray();
        return new PositionBasis(NaturalSpline.of(apart), NaturalSpline.of(all), places);
    }

    /** Mean 0 and standard deviation 1: a refit in a window has its own scale, and products of centred values are no habits. */
    private static double[] standardised(double[] positions) {
        double[] known =
                Arrays.stream(positions).filter(at -> !Double.isNaN(at)).toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double variance = Arrays.stream(known)
                .map(at -> (at - mean) * (at - mean))
                .average()
                .orElse(0);
        double deviation = variance > 0 ? Math.sqrt(variance) : 1;
        return Arrays.stream(positions).map(at -> (at - mean) / deviation).toArray();
    }

    /** The columns of one fold, {@code [column][pair]}. */
    double[][] columns(double[] positions) {
        double[] standard = standardised(positions);
        double[][] byDistance = distance.columns(distances(standard));
        double[][] columns = Arrays.copyOf(byDistance, byDistance.length + (places ? PRODUCTS : 0));
        double[][] own = Arrays.stream(place.columns(standard))
                .map(PositionBasis::standardised)
                .toArray(double[][]::new);
        int next = byDistance.length;
        for (int c = 0; c < own.length && places; c++) {
            for (int d = c; d < own.length; d++) {
                columns[next++] = products(own[c], own[d]);
            }
        }
        return columns;
    }

    private static double[] products(double[] one, double[] other) {
        double[] products = new double[PairIndex.count(one.length)];
        int pair = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = i + 1; j < one.length; j++, pair++) {
                products[pair] = one[i] * other[j] + one[j] * other[i];
            }
        }
        return products;
    }

    private static double[] distances(double[] positions) {
        double[] distances = new double[PairIndex.count(positions.length)];
        int pair = 0;
        for (int i = 0; i < positions.length; i++) {
            for (int j = i + 1; j < positions.length; j++, pair++) {
                distances[pair] = Math.abs(positions[i] - positions[j]);
            }
        }
        return distances;
    }
}
