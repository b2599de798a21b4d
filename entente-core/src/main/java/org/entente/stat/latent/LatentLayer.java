package org.entente.stat.latent;

import java.util.Arrays;

/**
 * What a layer says of every unordered pair, in pair order ({@link org.entente.stat.PairIndex}); NaN where it says nothing.
 * Immutable; arrays are kept, not copied.
 *
 * <p><b>Measured</b> values enter as they are, less their mean and divided by their standard deviation. <b>Ranked</b>
 * ones enter as normal scores of their ranks, equal values as the score of the middle of theirs; a monotone map of the
 * values changes nothing. Of two values, neither of them that of one pair in a hundred or fewer, it is a probit model: all that
 * is known of a score is on which side of a bound it lies.
 */
public final class LatentLayer {
    private final double[] values;
    private final boolean ranked;
    private final double[][] covariates;

    private LatentLayer(double[] values, boolean ranked, double[][] covariates) {
        this.values = values;
        this.ranked = ranked;
        this.covariates = covariates;
    }

    /** A layer whose values are taken as they are. */
    public static LatentLayer measured(double[] values) {
        return new LatentLayer(values, false, new double[0][]);
    }

    /** A layer of which the order alone is taken. */
    public static LatentLayer ranked(double[] values) {
        return new LatentLayer(values, true, new double[0][]);
    }

    /**
     * The same with what is known of pairs beside it, {@code [covariate][pair]}: its part is estimated with the rest.
     *
     * @throws IllegalArgumentException if one is not of as many pairs, or not known of a pair that has a value
     */
    public LatentLayer withCovariates(double[]... known) {
        for (double[] covariate : known) {
            if (covariate.length != values.length) {
                throw new IllegalArgumentException(
                        "a covariate of " + covariate.length + " pairs, not " + values.length);
            }
            for (int pair = 0; pair < values.length; pair++) {
                if (!Double.isNaN(values[pair]) && !Double.isFinite(covariate[pair])) {
                    throw new IllegalArgumentException("a covariate is not known of pair " + pair);
                }
            }
        }
        return new LatentLayer(values, ranked, known);
    }

    /** The same with some pairs taken out, so that the model has to say what it would expect of them. */
    public LatentLayer without(boolean[] pairs) {
        double[] kept = values.clone();
        for (int pair = 0; pair < kept.length; pair++) {
            if (pairs[pair]) {
                kept[pair] = Double.NaN;
            }
        }
        return new LatentLayer(kept, ranked, covariates);
    }

    double[] values() {
        return values;
    }

    boolean isRanked() {
        return ranked;
    }

    double[][] covariates() {
        return covariates;
    }

    /** Whether any two values differ: a layer of one value says nothing of who is close to whom. */
    boolean varies() {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return Arrays.stream(known).anyMatch(value -> value != known[0]);
    }
}
