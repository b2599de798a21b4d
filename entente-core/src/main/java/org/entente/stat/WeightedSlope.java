package org.entente.stat;

/** The slope of a line through points by weighted least squares. */
public final class WeightedSlope {
    private WeightedSlope() {}

    /**
     * Σ w (x − x̄)(y − ȳ) / Σ w (x − x̄)², means weighted; points whose y is NaN are left out. Undefined, NaN, with fewer
     * than two different x. Cost linear.
     */
    public static double of(double[] x, double[] y, double[] weights) {
        double sum = 0;
        double meanX = 0;
        double meanY = 0;
        for (int k = 0; k < x.length; k++) {
            if (!Double.isNaN(y[k])) {
                sum += weights[k];
                meanX += weights[k] * x[k];
                meanY += weights[k] * y[k];
            }
        }
        meanX /= sum;
        meanY /= sum;
        double across = 0;
        double along = 0;
        for (int k = 0; k < x.length; k++) {
            if (!Double.isNaN(y[k])) {
                across += weights[k] * (x[k] - meanX) * (y[k] - meanY);
                along += weights[k] * (x[k] - meanX) * (x[k] - meanX);
            }
        }
        return along > 0 ? across / along : Double.NaN;
    }
}
