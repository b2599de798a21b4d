package org.entente.stat;

/** Pearson's correlation of pairs of numbers, gathered one by one (Welford 1962). */
public final class Correlation {
    private long size;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    /** Of two rows of numbers; places where either is NaN are left out. */
    public static Correlation of(double[] x, double[] y) {
        Correlation correlation = new Correlation();
        for (int k = 0; k < x.length; k++) {
            if (!Double.isNaN(x[k]) && !Double.isNaN(y[k])) {
                correlation.add(x[k], y[k]);
            }
        }
        return correlation;
    }

    /** One pair more. */
    public void add(double x, double y) {
        size++;
        double fromX = x - meanX;
        double fromY = y - meanY;
        meanX += fromX / size;
        meanY += fromY / size;
        squaresX += fromX * (x - meanX);
        squaresY += fromY * (y - meanY);
        products += fromX * (y - meanY);
    }

    /** How many pairs. */
    public long size() {
        return size;
    }

    /** From −1 to 1; NaN where either does not vary. */
    public double value() {
        double scale = Math.sqrt(squaresX * squaresY);
        return scale > 0 ? Math.max(-1, Math.min(1, products / scale)) : Double.NaN;
    }
}
