package org.entente.source.vdem;

/**
 * A figure with what V-Dem states of its uncertainty; NaN where the file has none.
 *
 * @param value point estimate
 * @param lo lower bound, {@code _codelow}
 * @param hi upper bound, {@code _codehigh}
 * @param sd standard deviation, {@code _sd}
 */
record Figure(double value, double lo, double hi, double sd) {
    /** A figure without uncertainty. */
    static Figure exact(double value) {
        return new Figure(value, Double.NaN, Double.NaN, Double.NaN);
    }

    boolean present() {
        return !Double.isNaN(value);
    }

    /** Whether the bounds, where there are any, lie on their sides. */
    boolean ordered() {
        return !(lo > value) && !(hi < value) && !(sd < 0);
    }

    boolean within(double least, double most) {
        return value >= least && value <= most && !(lo < least) && !(hi > most);
    }
}
