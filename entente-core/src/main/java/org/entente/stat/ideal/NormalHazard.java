package org.entente.stat.ideal;

/**
 * φ(x)/Φ(x) of the standard normal distribution, the slope of log Φ, from a table: cubic Hermite interpolation between
 * points 1/64 apart (the slope of the function h is −h(h + x), so none need be estimated), an asymptotic series below
 * −16. The absolute error is under 1e−9, the relative one under 1e−8 up to x = 3.
 */
final class NormalHazard {
    static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    private static final double LOW = -16;

    private static final double HIGH = 8;

    private static final int PER_UNIT = 64;

    /** Below so much a continued fraction gives the value, above a series. */
    private static final double SERIES_FROM = -3;

    private static final int FRACTION_TERMS = 200;

    private static final double[] VALUE = new double[(int) ((HIGH - LOW) * PER_UNIT) + 2];

    private static final double[] STEP = new double[VALUE.length];

    static {
        for (int k = 0; k < VALUE.length; k++) {
            double x = LOW + (double) k / PER_UNIT;
            VALUE[k] = exact(x);
            STEP[k] = -VALUE[k] * (VALUE[k] + x) / PER_UNIT;
        }
    }

    private NormalHazard() {}

    /** φ(x)/Φ(x). */
    static double at(double x) {
        if (x <= LOW) {
            double inverse = 1 / (x * x);
            return -x / (1 - inverse * (1 - inverse * (3 - inverse * (15 - inverse * (105 - inverse * 945)))));
        }
        if (x >= HIGH) {
            return Math.exp(-0.5 * x * x) / ROOT_OF_TWO_PI;
        }
        double place = (x - LOW) * PER_UNIT;
        int k = (int) place;
        double t = place - k;
        double from = VALUE[k];
        double rise = VALUE[k + 1] - from;
        double first = STEP[k];
        double bend = first + STEP[k + 1] - 2 * rise;
        return from + t * (first + t * (rise - first - bend + t * bend));
    }

    /** Φ(x). */
    static double probability(double x) {
        return x > 0
                ? 1 - Math.exp(-0.5 * x * x) / (ROOT_OF_TWO_PI * at(-x))
                : Math.exp(-0.5 * x * x) / (ROOT_OF_TWO_PI * at(x));
    }

    /** Without the table. */
    static double exact(double x) {
        if (x < SERIES_FROM) {
            double fraction = -x;
            for (int k = FRACTION_TERMS; k >= 1; k--) {
                fraction = -x + k / fraction;
            }
            return fraction;
        }
        double density = Math.exp(-0.5 * x * x) / ROOT_OF_TWO_PI;
        double sum = x;
        double before = Double.NaN;
        double term = x;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= x * x / odd;
            sum += term;
        }
        return density / (0.5 + density * sum);
    }
}
