package org.entente.stat;

/** Student's t distribution, by the Beta distribution: its quantiles, and the interval of a mean (Student 1908). */
public final class StudentT {
    private StudentT() {}

    /**
     * The t with P(T ≤ t) = p.
     *
     * @param p above 0 and below 1
     * @param df degrees of freedom, above 0
     */
    public static double quantile(double p, double df) {
        if (!(p > 0 && p < 1) || !(df > 0)) {
            throw new IllegalArgumentException("no quantile " + p + " with " + df + " degrees of freedom");
        }
        if (p == 0.5) {
            return 0;
        }
        double tail = Math.min(p, 1 - p);
        double x = Beta.quantile(2 * tail, df / 2, 0.5);
        double t = Math.sqrt(df * (1 - x) / x);
        return p < 0.5 ? -t : t;
    }

    /**
     * The interval of a mean of independent values: mean ± t·s/√G with G − 1 degrees of freedom. Bounds for a value that
     * does not vary, or for one alone, would be no statement.
     *
     * @param values the G values, all defined
     * @param level between 0 and 1, such as 0.9
     */
    public static Interval ofMean(double[] values, double level) {
        int g = values.length;
        if (g < 2) {
            return new Interval.None(Interval.Why.UNDEFINED);
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        if (squares < 1e-20 * g) {
            return new Interval.None(Interval.Why.NO_VARIATION);
        }
        double half = quantile((1 + level) / 2, g - 1) * Math.sqrt(squares / (g - 1) / g);
        return new Interval.Bounds(mean - half, mean + half, false);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
