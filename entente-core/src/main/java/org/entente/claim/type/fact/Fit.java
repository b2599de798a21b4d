package org.entente.claim.type.fact;

import org.entente.claim.EvidenceRow;

/** How a dated row lies to what a claim says. */
public enum Fit {
    /** Parties, kind and date are those of the claim. */
    FITS,
    /** A party, the kind or the date differs a little. */
    PARTLY,
    /** If the row is right, the claim is not. */
    EXCLUDES,
    /** It is shown, and neither bears the claim out nor speaks against it. */
    BESIDE;

    /** The side on which its row is shown. */
    public EvidenceRow.Side side() {
        return switch (this) {
            case FITS -> EvidenceRow.Side.FOR;
            case EXCLUDES -> EvidenceRow.Side.AGAINST;
            case PARTLY, BESIDE -> EvidenceRow.Side.BESIDE;
        };
    }

    /** The lesser of two: what fits by its kind and partly by its date fits partly. */
    public Fit and(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
