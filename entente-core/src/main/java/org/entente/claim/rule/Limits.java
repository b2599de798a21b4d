package org.entente.claim.rule;

import org.entente.claim.Standing;

/**
 * The two limits of a figure: beyond the one it is in the claim's region, beyond the other in the opposite one. Which way
 * the claim lies follows from the two: with the claim's limit the higher one, higher figures are the claim's.
 *
 * @param claim the claim's region begins beyond it
 * @param opposite the opposite region begins beyond it
 */
public record Limits(double claim, double opposite) {
    public Limits {
        if (claim == opposite || Double.isNaN(claim) || Double.isNaN(opposite)) {
            throw new IllegalArgumentException("limits lie apart: " + claim + " and " + opposite);
        }
    }

    /** Whether high figures are the claim's. */
    public boolean high() {
        return claim > opposite;
    }

    /** Whether a figure lies in the claim's region. */
    public boolean claims(double value) {
        return high() ? value > claim : value < claim;
    }

    /** Whether a figure lies in the opposite region. */
    public boolean opposes(double value) {
        return high() ? value < opposite : value > opposite;
    }

    /** The region of a figure known without uncertainty; no state for NaN. */
    public Standing of(double value) {
        if (Double.isNaN(value)) {
            return Standing.NONE;
        }
        return claims(value) ? Standing.C : opposes(value) ? Standing.O : Standing.BAND;
    }

    /** The same with the regions exchanged. */
    public Limits reversed() {
        return new Limits(opposite, claim);
    }
}
