package org.entente.claim.rule;

import org.entente.claim.Standing;
import org.entente.claim.Why;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Where a change or a difference with draws stands: on the claim's side of zero, and beyond a margin. */
public final class Directed {
    private Directed() {}

    /**
     * Where it stands; positive is the claim's side.
     *
     * @param margin above zero; the point must lie beyond it
     * @param what is measured, such as "the net change"
     */
    public static Stand stand(Estimate estimate, double margin, String what) {
        if (!estimate.defined()) {
            return Absent.of(estimate, what);
        }
        if (!estimate.hasInterval()) {
            return Stand.none(Why.TOO_FEW, what + " has no interval: " + estimate.noInterval());
        }
        String words = what + ", " + Numbers.signedScore(estimate.value()) + " ("
                + Numbers.interval(estimate.lo(), estimate.hi(), true) + ")";
        String limit = Numbers.decimals(margin, Numbers.SCORE);
        if (estimate.lo() > 0 && at(estimate.value(), margin) == Standing.C) {
            return Stand.claimed(words + ", is above zero and beyond " + limit);
        }
        if (estimate.hi() < 0 && at(estimate.value(), margin) == Standing.O) {
            return Stand.opposed(words + ", is below zero and beyond " + Numbers.decimals(-margin, Numbers.SCORE));
        }
        boolean both = estimate.lo() < -margin && estimate.hi() > margin;
        return both
                ? Stand.between(Why.TOO_IMPRECISE, words + ", may lie on either side of ±" + limit)
                : Stand.between(Why.IN_BAND, words + ", is not clear of the band within ±" + limit);
    }

    /** The region of a point alone, as other ways of counting are read. */
    public static Standing at(double value, double margin) {
        if (Double.isNaN(value) || Double.isNaN(margin)) {
            return Standing.NONE;
        }
        return value > margin ? Standing.C : value < -margin ? Standing.O : Standing.BAND;
    }
}
