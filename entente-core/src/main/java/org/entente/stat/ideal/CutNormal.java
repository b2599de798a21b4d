package org.entente.stat.ideal;

/**
 * Draws of a standard normal number known to lie below a bound or between two, by inversion, and where the bounds are far
 * out by Marsaglia's tail method (1964, Technometrics 6(1)): a Rayleigh number beyond the bound, kept with probability
 * bound/number, which at 8.5 is nearly always.
 */
final class CutNormal {
    private CutNormal() {}

    /**
     * Below a bound.
     *
     * @param probability that a number lies below it, {@code NormalTable.probability(bound)}
     * @param state of the random number used
     */
    static double below(double bound, double probability, long state) {
        if (bound < NormalTable.LOW) {
            return -tail(-bound, Double.POSITIVE_INFINITY, state);
        }
        return Math.min(bound, NormalTable.quantile(probability * Counter.uniform(state)));
    }

    /** Between two bounds. */
    static double between(double low, double high, long state) {
        return low + high > 0 ? -leftBetween(-high, -low, state) : leftBetween(low, high, state);
    }

    /** The bounds' middle is not above zero. */
    private static double leftBetween(double low, double high, long state) {
        if (high < NormalTable.LOW) {
            return -tail(-high, -low, state);
        }
        double under = NormalTable.probability(low);
        double within = NormalTable.probability(high) - under;
        double draw = NormalTable.quantile(under + within * Counter.uniform(state));
        return Math.max(low, Math.min(high, draw));
    }

    /** Beyond a bound above zero and under an end. */
    private static double tail(double bound, double end, long state) {
        double share = -StrictMath.expm1(0.5 * (bound - end) * (bound + end));
        long at = Counter.aside(state);
        while (true) {
            at = Counter.next(at);
            double draw = Math.sqrt(bound * bound - 2 * StrictMath.log1p(-share * Counter.uniform(at)));
            at = Counter.next(at);
            if (Counter.uniform(at) * draw <= bound) {
                return Math.min(end, draw);
            }
        }
    }
}
