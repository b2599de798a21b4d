package org.entente.measure.beyond;

import org.entente.measure.Estimate;
import org.entente.stat.Normal;

/**
 * What is left of a pair's agreement, shrunken and before shrinkage.
 *
 * @param shrunken residual affinity, which must have an interval
 * @param plain the residual before shrinkage
 * @param low lower end of its interval, at the same level
 * @param high upper end
 */
public record PairResidual(Estimate shrunken, double plain, double low, double high) {
    /** So many of the deviations that shrinkage takes for granted are no chance even among all pairs of a window. */
    private static final double FAR = 3;

    /** The residual before shrinkage as an estimate with an interval. */
    public static PairResidual of(Estimate shrunken, Estimate plain) {
        return new PairResidual(shrunken, plain.value(), plain.lo(), plain.hi());
    }

    /**
     * Whether shrinkage does not hold: it takes residuals to be spread by √(τ² + s²) as a normal variable is, and this one lies
     * more than three times as far from 0. What shrinkage leaves is w = τ²/(τ² + s²) of it, so that τ² + s² = s²/(1 − w).
     */
    boolean far() {
        double error = (high - low) / 2 / Normal.quantile((1 + shrunken.level()) / 2);
        double left = shrunken.value() / plain;
        return Math.abs(plain) * Math.sqrt(1 - left) > FAR * error;
    }
}
