package org.entente.claim.rule;

import org.entente.claim.Standing;
import org.entente.claim.Words;

/** Whether a number that a claim names is the record's. */
public final class NumberFit {
    private NumberFit() {}

    /** Within its tolerance it is, within twice of it in the band, else it is another; no state for NaN. */
    public static Standing of(Words.Quantity said, double actual) {
        if (Double.isNaN(actual)) {
            return Standing.NONE;
        }
        double off = Math.abs(said.value() - actual);
        if (off <= said.tolerance()) {
            return Standing.C;
        }
        return off <= Rules.load().limit("number", "band") * said.tolerance() ? Standing.BAND : Standing.O;
    }
}
