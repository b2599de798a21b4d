package org.entente.stat;

/**
 * Percentile intervals from bootstrap draws of families: between the (1 − level)/2 and (1 + level)/2 quantiles (type 7)
 * of the draws in which the value is defined (Efron and Tibshirani 1993, ch. 13). None with fewer than ten families that
 * hold a joint vote of the pair, nor when over 5 % of the draws are undefined.
 */
public final class Intervals {
    /** Families with a joint vote that a pair needs. */
    public static final int LEAST_FAMILIES = 10;

    private Intervals() {}

    /**
     * The interval of a measure of a pair. Where all joint votes are alike (all the same, or all opposed; for identical
     * also none the same) the bootstrap has nothing to vary: agreement and identical then have the bound of a share never
     * seen to fail in F families, the (1 − level)/2 quantile of Beta(F + ½, ½), and 1 (mirrored for 0), S that mapped by
     * 2x − 1; chance-corrected measures and τ-b have none.
     *
     * @param value the point estimate
     * @param draws its value in every draw, NaN when undefined
     * @param families F, the pair's families with a joint vote
     * @param level between 0 and 1, such as 0.9
     */
    public static Interval of(TableMeasure measure, double value, double[] draws, int families, double level) {
        if (Double.isNaN(value)) {
            return new Interval.None(Interval.Why.UNDEFINED);
        }
        if (families < LEAST_FAMILIES) {
            return new Interval.None(Interval.Why.FEW_FAMILIES);
        }
        return switch (measure) {
            case IDENTICAL, AGREEMENT ->
                value == 0 || value == 1 ? alike(value, families, level, 0) : ofDraws(draws, level);
            case S_ABS, S_SQ -> Math.abs(value) == 1 ? alike(value, families, level, -1) : ofDraws(draws, level);
            case PI_NOM, PI_ABS, PI_SQ, KAPPA_NOM, KAPPA_ABS, KAPPA_SQ, TAU_B -> unlessCertain(ofDraws(draws, level));
            case ALIGNMENT_INDEX -> ofDraws(draws, level);
        };
    }

    /**
     * The interval of a figure without bounds of its own: relative affinity, a net change, a percentile.
     *
     * @param value the point estimate
     * @param draws its value in every draw, NaN when undefined
     * @param families the pair's families with a joint vote
     */
    public static Interval of(double value, double[] draws, int families, double level) {
        if (Double.isNaN(value)) {
            return new Interval.None(Interval.Why.UNDEFINED);
        }
        return families < LEAST_FAMILIES ? new Interval.None(Interval.Why.FEW_FAMILIES) : ofDraws(draws, level);
    }

    private static Interval alike(double value, int families, double level, double least) {
        double bound = Beta.quantile((1 - level) / 2, families + 0.5, 0.5);
        double scaled = least + (1 - least) * bound;
        double mirrored = least + (1 - least) * (1 - bound);
        return value == 1 ? new Interval.Bounds(scaled, 1, true) : new Interval.Bounds(least, mirrored, true);
    }

    private static Interval unlessCertain(Interval interval) {
        boolean certain = interval.low() == interval.high() && Math.abs(interval.low()) == 1;
        return certain ? new Interval.None(Interval.Why.NO_VARIATION) : interval;
    }

    private static Interval ofDraws(double[] draws, double level) {
        double[] defined = new double[draws.length];
        int count = 0;
        for (double draw : draws) {
            if (!Double.isNaN(draw)) {
                defined[count++] = draw;
            }
        }
        if (count == 0 || 20 * (draws.length - count) > draws.length) {
            return new Interval.None(Interval.Why.OFTEN_UNDEFINED);
        }
        return new Interval.Bounds(
                Selection.quantile(defined, count, (1 - level) / 2),
                Selection.quantile(defined, count, (1 + level) / 2),
                false);
    }
}
