package org.entente.claim.rule;

import org.entente.claim.Why;
import org.entente.measure.Estimate;

/** An estimate without a value as an indicator without a state. */
final class Absent {
    private Absent() {}

    static Stand of(Estimate estimate, String what) {
        String why = estimate.undefined() == null ? "no data" : estimate.undefined();
        boolean nothing = why.equals("no data") || why.equals("no joint votes");
        String counted = nothing || estimate.n() == 0 ? "" : ", " + estimate.n() + " counted";
        return Stand.none(nothing ? Why.NO_DATA : Why.TOO_FEW, why + " for " + what + counted);
    }
}
