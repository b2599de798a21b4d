package org.entente.stat.ideal;

import org.entente.stat.Normal;

/**
 * The normal distribution function and its inverse from tables, for the millions of evaluations of a sweep: Taylor
 * series of fourth order round the nearest of points 1/64 apart (probabilities) or 1/32 of an octave apart (quantiles).
 * Relative error of a probability under 1e−7 down to −8.5, absolute error of a quantile under 1e−9; the far tail is
 * left to {@link #far} and to {@link Normal}.
 */
final class NormalTable {
    /** Below so much a probability does not come from the table. */
    static final double LOW = -8.5;

    /** Below so small a probability a quantile does not come from the table. */
    static final double SMALL = 0x1.0p-40;

    private static final double HIGH = 8.5;
    private static final int PER_UNIT = 64;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;
    private static final double UNDERFLOW = -27;

    /** Probability and density at each point, in turn. */
    private static final double[] PROBABILITY = new double[2 * ((int) ((HIGH - LOW) * PER_UNIT) + 2)];

    /** Bits of a double dropped to find its cell: 32 cells an octave remain. */
    private static final int DROPPED = 52 - 5;

    private static final long HALF_CELL = 1L << (DROPPED - 1);
    private static final int FIRST_CELL = (int) (Double.doubleToRawLongBits(SMALL) >>> DROPPED);
    private static final int CELLS = (int) (Double.doubleToRawLongBits(0.5) >>> DROPPED) - FIRST_CELL + 1;

    /** Quantile at the middle of each cell and the inverse of the density there, in turn. */
    private static final double[] QUANTILE = new double[2 * CELLS];

    static {
        for (int k = 0; 2 * k < PROBABILITY.length; k++) {
            double x = LOW + (double) k / PER_UNIT;
            PROBABILITY[2 * k] = lower(x);
            PROBABILITY[2 * k + 1] = density(x);
        }
        for (int k = 0; k < CELLS; k++) {
            double x = Normal.quantile(middle((long) (FIRST_CELL + k) << DROPPED));
            QUANTILE[2 * k] = x;
            QUANTILE[2 * k + 1] = 1 / density(x);
        }
    }

    private NormalTable() {}

    /** P(X ≤ x). */
    static double probability(double x) {
        if (x < LOW) {
            return far(x);
        }
        if (x > HIGH) {
            return 1;
        }
        int k = (int) ((x - LOW) * PER_UNIT + 0.5);
        double at = LOW + k * (1.0 / PER_UNIT);
        double h = x - at;
        double square = at * at;
        double series = h * (0.5 * at - h * ((square - 1) * (1.0 / 6) - h * (at * (square - 3) * (1.0 / 24))));
        return PROBABILITY[2 * k] + PROBABILITY[2 * k + 1] * h * (1 - series);
    }

    /** The x with P(X ≤ x) = p, for p in (0, 1). */
    static double quantile(double p) {
        if (p > 0.5) {
            return -below(1 - p);
        }
        return below(p);
    }

    private static double below(double p) {
        if (p < SMALL) {
            return Normal.quantile(p);
        }
        long bits = Double.doubleToRawLongBits(p);
        int k = (int) (bits >>> DROPPED) - FIRST_CELL;
        double at = QUANTILE[2 * k];
        double w = (p - middle(bits)) * QUANTILE[2 * k + 1];
        double square = at * at;
        return at
                + w
                        * (1
                                + w
                                        * (0.5 * at
                                                + w
                                                        * ((1 + 2 * square) * (1.0 / 6)
                                                                + w * at * (7 + 6 * square) * (1.0 / 24))));
    }

    private static double middle(long bits) {
        return Double.longBitsToDouble((bits >>> DROPPED << DROPPED) | HALF_CELL);
    }

    /** P(X ≤ x) far below zero, by a continued fraction of Mills's ratio; the smallest it gives is that at −27. */
    static double far(double x) {
        double at = Math.max(x, UNDERFLOW);
        double fraction = -at;
        for (int k = 24; k >= 1; k--) {
            fraction = -at + k / fraction;
        }
        return density(at) / fraction;
    }

    private static double lower(double x) {
        return x < -4 ? far(x) : Normal.probability(x);
    }

    private static double density(double x) {
        return StrictMath.exp(-0.5 * x * x) / ROOT_OF_TWO_PI;
    }
}
