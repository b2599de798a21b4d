package org.entente.construct.company;

import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.stat.Percentile;

/** Estimates with their place among others. */
final class Placed {
    private Placed() {}

    /** The same figure among the members of a set, itself included. */
    static Estimate among(Estimate estimate, Percentile set) {
        if (!estimate.defined()) {
            return estimate;
        }
        Figured figured = Figured.of(estimate.value(), estimate.method(), estimate.n(), estimate.level())
                .between(estimate.lo(), estimate.hi())
                .among(set)
                .from(estimate.origins());
        String why = estimate.noInterval();
        return (why == null ? figured : figured.without(why)).build();
    }
}
