package org.entente.stat;

/**
 * Rates of many units drawn towards the common one: hits ~ Poisson(expected · θ), θ ~ gamma with mean 1, the posterior
 * mean (a + hits)/(a + expected). The shape a is 1/v for the variance v of θ by the method of moments (Marshall
 * 1991, Applied Statistics 40(2)): v = (Σ(h − E)²/E − (N − 1))/ΣE over the units with E &gt; 0, 0 when that is negative, and then every θ is 1.
 */
public final class GammaShrinkage {
    private final double variance;

    private GammaShrinkage(double variance) {
        this.variance = variance;
    }

    /** Fits the variance; units that expect nothing are left out. Cost N. */
    public static GammaShrinkage fit(double[] hits, double[] expected) {
        double dispersion = 0;
        double sum = 0;
        int units = 0;
        for (int i = 0; i < hits.length; i++) {
            if (expected[i] > 0) {
                double off = hits[i] - expected[i];
                dispersion += off * off / expected[i];
                sum += expected[i];
                units++;
            }
        }
        return new GammaShrinkage(units < 2 ? 0 : Math.max(0, (dispersion - (units - 1)) / sum));
    }

    /** The variance of θ, 0 where the units do not differ by more than chance. */
    public double variance() {
        return variance;
    }

    /** The posterior mean of θ of a unit: how many times the common rate. */
    public double ratio(double hits, double expected) {
        if (variance == 0) {
            return 1;
        }
        double shape = 1 / variance;
        return (shape + hits) / (shape + expected);
    }
}
