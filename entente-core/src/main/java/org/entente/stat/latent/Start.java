package org.entente.stat.latent;

import java.util.List;

/**
 * Where a chain begins: at the directions in which the layers, states' effects taken out, vary most, found by orthogonal
 * iteration of the sum of their squares from random ones (Golub and Van Loan, Matrix Computations, §8.2). From positions at
 * random a chain may stay for good with a dimension that the data would rather have of the other sign.
 */
final class Start {
    private static final int EFFECTS = 5;
    private static final int TURNS = 30;

    private Start() {}

    static void begin(Factors factors, List<LayerState> layers, Noise noise) {
        for (LayerState layer : layers) {
            for (int turn = 0; turn < EFFECTS; turn++) {
                layer.drawAdditive(noise);
            }
        }
        for (int turn = 0; turn < TURNS; turn++) {
            double[][] turned = new double[factors.rank][factors.states];
            for (LayerState layer : layers) {
                for (int r = 0; r < factors.rank; r++) {
                    layer.addSquare(factors.positions[r], turned[r]);
                }
            }
            for (int r = 0; r < factors.rank; r++) {
                orthogonal(turned, r, factors.positions);
            }
        }
        for (LayerState layer : layers) {
            layer.drawCore(noise);
        }
    }

    /** A dimension made orthogonal to those before it, of mean square 1; left as it is where nothing is left of it. */
    private static void orthogonal(double[][] turned, int r, double[][] positions) {
        double[] dimension = turned[r];
        double size = dimension.length;
        for (int s = 0; s < r; s++) {
            double along = TableSums.dot(dimension, 0, positions[s]) / size;
            for (int i = 0; i < dimension.length; i++) {
                dimension[i] -= along * positions[s][i];
            }
        }
        double length = Math.sqrt(TableSums.dot(dimension, 0, dimension) / size);
        for (int i = 0; i < dimension.length && length > 1e-9; i++) {
            positions[r][i] = dimension[i] / length;
        }
    }
}
