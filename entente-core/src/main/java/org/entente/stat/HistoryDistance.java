package org.entente.stat;

/**
 * How far apart two histories are, each a vector a year: of a year the root mean square of the differences on the
 * dimensions known for both, of the histories the mean over the years in which at least two are.
 */
public final class HistoryDistance {
    /** Fewest dimensions known for both that make a year count. */
    public static final int LEAST_DIMENSIONS = 2;

    private HistoryDistance() {}

    /**
     * A mean over years.
     *
     * @param value NaN without a year
     * @param years years that count
     */
    public record Mean(double value, int years) {}

    /** Of two vectors, NaN standing for unknown; NaN where fewer than two dimensions are known for both. */
    public static double ofYear(double[] a, double[] b) {
        return ofYear(a, b, -1);
    }

    /**
     * The same with one dimension left out, {@code -1} for none: whether the year counts is decided before it is left
     * out.
     */
    public static double ofYear(double[] a, double[] b, int without) {
        double squares = 0;
        int known = 0;
        int used = 0;
        for (int k = 0; k < a.length; k++) {
            double difference = a[k] - b[k];
            if (!Double.isNaN(difference)) {
                known++;
                used += k == without ? 0 : 1;
                squares += k == without ? 0 : difference * difference;
            }
        }
        return known < LEAST_DIMENSIONS ? Double.NaN : Math.sqrt(squares / used);
    }

    /** Mean over the years of two histories whose rows stand side by side; the longer one is cut. */
    public static Mean of(double[][] a, double[][] b, int without) {
        double sum = 0;
        int years = 0;
        for (int t = 0; t < Math.min(a.length, b.length); t++) {
            double distance = ofYear(a[t], b[t], without);
            if (!Double.isNaN(distance)) {
                sum += distance;
                years++;
            }
        }
        return new Mean(years == 0 ? Double.NaN : sum / years, years);
    }
}
