package org.entente.measure.beyond;

import org.entente.stat.residual.AlignmentParts;
import org.entente.stat.residual.ExpectedAlignment;

/**
 * What expected alignment of one outcome comes to, by pair, NaN for pairs outside the fit.
 *
 * @param expected expected alignment
 * @param residuals observed less expected
 * @param inSample residuals with ideal points and blocs estimated from the very votes they explain
 * @param penalty found by cross-validation
 * @param explained R²
 * @param lost R² lost without shared organisations and found blocs
 * @param parts what takes a pair's alignment apart
 */
record FittedOutcome(
        double[] expected,
        double[] residuals,
        double[] inSample,
        double penalty,
        double explained,
        double lost,
        AlignmentParts parts) {
    static FittedOutcome of(ExpectedAlignment crossFitted, ExpectedAlignment inSample) {
        return new FittedOutcome(
                crossFitted.expected(),
                crossFitted.residuals(),
                inSample.residuals(),
                crossFitted.penalty(),
                crossFitted.explained(),
                crossFitted.lostWithoutBlocs(),
                crossFitted.parts());
    }
}
