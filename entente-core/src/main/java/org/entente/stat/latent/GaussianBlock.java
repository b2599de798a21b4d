package org.entente.stat.latent;

import java.util.Arrays;

/** A normal distribution of a few variables, given by its precision A and the vector b of which A⁻¹b is the mean. */
final class GaussianBlock {
    private final int size;
    private final double[] precision;
    private final double[] right;

    GaussianBlock(int size) {
        this.size = size;
        this.precision = new double[size * size];
        this.right = new double[size];
    }

    /** Begins anew with the same prior precision for all and mean zero. */
    void reset(double prior) {
        Arrays.fill(precision, 0);
        Arrays.fill(right, 0);
        for (int k = 0; k < size; k++) {
            precision[k * size + k] = prior;
        }
    }

    /** Adds to the precision of two variables, the second no higher than the first. */
    void addPrecision(int row, int column, double value) {
        precision[row * size + column] += value;
    }

    void addRight(int row, double value) {
        right[row] += value;
    }

    /** A draw; leaves the block used up. Cost size³/6. */
    void draw(Noise noise, double[] into) {
        factorise();
        for (int k = 0; k < size; k++) {
            double value = right[k];
            for (int m = 0; m < k; m++) {
                value -= precision[k * size + m] * right[m];
            }
            right[k] = value / precision[k * size + k];
        }
        for (int k = size - 1; k >= 0; k--) {
            double value = right[k] + noise.normal();
            for (int m = k + 1; m < size; m++) {
                value -= precision[m * size + k] * into[m];
            }
            into[k] = value / precision[k * size + k];
        }
    }

    /** The lower triangle becomes its Cholesky factor. */
    private void factorise() {
        for (int k = 0; k < size; k++) {
            for (int m = 0; m <= k; m++) {
                double value = precision[k * size + m];
                for (int t = 0; t < m; t++) {
                    value -= precision[k * size + t] * precision[m * size + t];
                }
                precision[k * size + m] = k == m ? Math.sqrt(value) : value / precision[m * size + m];
            }
        }
    }
}
