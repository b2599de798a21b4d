package org.entente.stat;

import java.util.Arrays;

/** A straight line by least squares. */
public final class LeastSquares {
    private LeastSquares() {}

    /** The slope of y on x; NaN where x does not vary. */
    public static double slope(double[] x, double[] y) {
        int[] once = new int[x.length];
        Arrays.fill(once, 1);
        return slope(x, y, once);
    }

    /** The same with each point counted so many times. */
    public static double slope(double[] x, double[] y, int[] times) {
        double n = 0;
        double meanX = 0;
        double meanY = 0;
        for (int k = 0; k < x.length; k++) {
            n += times[k];
            meanX += times[k] * x[k];
            meanY += times[k] * y[k];
        }
        double squares = 0;
        double products = 0;
        for (int k = 0; k < x.length; k++) {
            double off = x[k] - meanX / n;
            squares += times[k] * off * off;
            products += times[k] * off * (y[k] - meanY / n);
        }
        return squares > 1e-12 ? products / squares : Double.NaN;
    }
}
