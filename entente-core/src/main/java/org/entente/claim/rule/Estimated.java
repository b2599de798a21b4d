package org.entente.claim.rule;

import java.util.function.DoubleFunction;
import org.entente.claim.Standing;
import org.entente.claim.Why;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/**
 * Where an estimate with draws stands. At least 95 % of its draws lie beyond a limit exactly when its 90 % interval does:
 * the interval is all that is needed.
 */
public final class Estimated {
    private static final double LEVEL = 0.9;

    private Estimated() {}

    /**
     * By its place among the reference set.
     *
     * @param what is measured, such as "the percentile of agreement"
     */
    public static Stand percentile(Estimate estimate, Limits limits, String what) {
        if (estimate.defined() && !estimate.hasPercentile()) {
            return Stand.none(Why.TOO_FEW, what + " needs more than " + Numbers.count(estimate.n()) + " counted");
        }
        Drawn place = new Drawn(
                what, estimate.percentile(), estimate.percentileLo(), estimate.percentileHi(), Numbers::percentile);
        return stand(estimate, limits, place);
    }

    /**
     * By its value.
     *
     * @param what is measured
     * @param places decimals written
     */
    public static Stand value(Estimate estimate, Limits limits, String what, int places) {
        return stand(
                estimate,
                limits,
                new Drawn(
                        what,
                        estimate.value(),
                        estimate.lo(),
                        estimate.hi(),
                        value -> Numbers.decimals(value, places)));
    }

    /** A figure with the interval of its draws, and how it is written. */
    private record Drawn(String what, double value, double lo, double hi, DoubleFunction<String> written) {
        /** "the percentile of agreement, 72 (65–78)". */
        String words() {
            String between = lo < 0 || hi < 0 ? " to " : "–";
            return what + ", " + written.apply(value) + " (" + written.apply(lo) + between + written.apply(hi) + ")";
        }
    }

    private static Stand stand(Estimate estimate, Limits limits, Drawn drawn) {
        if (!estimate.defined()) {
            return Absent.of(estimate, drawn.what());
        }
        if (Double.isNaN(drawn.lo()) || Double.isNaN(drawn.hi())) {
            String why = estimate.noInterval();
            return Stand.none(Why.TOO_FEW, drawn.what() + " has no interval: " + (why == null ? "too few draws" : why));
        }
        if (estimate.level() != LEVEL) {
            throw new IllegalArgumentException("verdicts rest on 90 % intervals, not on " + estimate.level());
        }
        double nearClaim = limits.high() ? drawn.lo() : drawn.hi();
        double nearOpposite = limits.high() ? drawn.hi() : drawn.lo();
        String claim = drawn.written().apply(limits.claim());
        String opposite = drawn.written().apply(limits.opposite());
        if (limits.claims(nearClaim)) {
            return Stand.claimed(drawn.words() + ", lies " + (limits.high() ? "above " : "below ") + claim);
        }
        if (limits.opposes(nearOpposite)) {
            return Stand.opposed(drawn.words() + ", lies " + (limits.high() ? "below " : "above ") + opposite);
        }
        boolean both = limits.claims(nearOpposite) && limits.opposes(nearClaim);
        return both
                ? Stand.between(
                        Why.TOO_IMPRECISE,
                        drawn.words() + ", may lie on either side of the band between " + band(limits, drawn))
                : Stand.between(
                        Why.IN_BAND, drawn.words() + ", is not clear of the band between " + band(limits, drawn));
    }

    private static String band(Limits limits, Drawn drawn) {
        return drawn.written().apply(Math.min(limits.claim(), limits.opposite())) + " and "
                + drawn.written().apply(Math.max(limits.claim(), limits.opposite()));
    }

    /**
     * The same beside the check measure: the claim's region is not reached where the check measure lies in the plain
     * opposite one, nor the opposite one where it lies in the plain claim's.
     */
    public static Stand checked(Stand stand, Estimate check, Limits plain, String what) {
        Standing other = percentile(check, plain, what).standing();
        boolean refused =
                stand.why() == Why.DECIDED && other == stand.standing().opposite();
        return refused
                ? Stand.between(
                        Why.WAYS_DISAGREE,
                        stand.words() + ", but " + what + ", " + Numbers.percentile(check.percentile())
                                + ", says the opposite")
                : stand;
    }
}
