package org.entente.stat.latent;

/** Draws the mean of a layer and its covariates' coefficients; of each the prior is N(0, 10²), in scores. */
final class Regression {
    private static final double PRIOR_PRECISION = 0.01;

    private final int size;
    /** Products of covariates over unordered known pairs. */
    private final double[][] products;

    private final GaussianBlock block;
    private final double[] drawn;

    Regression(LayerTable table) {
        this.size = table.design.length;
        this.products = new double[size][size];
        this.block = new GaussianBlock(size);
        this.drawn = new double[size];
        for (int k = 0; k < size; k++) {
            for (int m = 0; m < size; m++) {
                products[k][m] = TableSums.dot(table.design[k], 0, table.design[m]) / 2;
            }
        }
    }

    /** What other coefficients add to the logarithm of the prior density. */
    static double priorGain(double before, double after) {
        return -PRIOR_PRECISION * (after * after - before * before) / 2;
    }

    /** By how much each coefficient changes; the same array every time. */
    double[] draw(LayerState layer, Noise noise) {
        block.reset(PRIOR_PRECISION);
        for (int k = 0; k < size; k++) {
            double right = layer.left(k);
            for (int m = 0; m < size; m++) {
                right += products[k][m] * layer.coefficients[m];
            }
            block.addRight(k, right / layer.variance);
            for (int m = 0; m <= k; m++) {
                block.addPrecision(k, m, products[k][m] / layer.variance);
            }
        }
        block.draw(noise, drawn);
        for (int k = 0; k < size; k++) {
            drawn[k] -= layer.coefficients[k];
        }
        return drawn;
    }
}
