package org.entente.dossier;

import org.entente.measure.Estimate;
import org.entente.stat.Percentile;

/**
 * Where a figure stands among all pairs, as shares of the reference set; equal ones are neither.
 *
 * @param lower share of pairs with a lower value, NaN without a percentile
 * @param higher share of pairs with a higher value, NaN without a percentile
 */
record Shares(double lower, double higher) {
    static Shares of(Estimate estimate, Percentile among) {
        if (!estimate.hasPercentile()) {
            return new Shares(Double.NaN, Double.NaN);
        }
        double higher = (among.rank(estimate.value()) - 1) / (double) among.size();
        // The percentile counts half of the equal ones as lower.
        return new Shares(Math.max(0, estimate.percentile() / 50 - 1 + higher), higher);
    }
}
