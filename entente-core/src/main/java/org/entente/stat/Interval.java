package org.entente.stat;

/** A bootstrap interval, or why there is none. */
public sealed interface Interval {
    /**
     * An interval.
     *
     * @param lo lower bound
     * @param hi upper bound
     * @param alike whether every joint vote of the pair is alike, so that the bounds are those of a share never seen to
     *     fail rather than quantiles of draws
     */
    record Bounds(double lo, double hi, boolean alike) implements Interval {}

    /** No interval. */
    record None(Why why) implements Interval {}

    /** Why there is no interval. */
    enum Why {
        /** The value itself is undefined. */
        UNDEFINED("the value is undefined"),
        /** The pair has a joint vote in fewer than ten families. */
        FEW_FAMILIES("joint votes in fewer than 10 families"),
        /** Over 5 % of the draws leave the value undefined. */
        OFTEN_UNDEFINED("undefined in over 5 % of draws"),
        /** Every draw gives the same extreme value, which is no certainty. */
        NO_VARIATION("no variation between draws");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason in words. */
        public String words() {
            return words;
        }
    }

    /** The lower bound; NaN without an interval. */
    default double low() {
        return this instanceof Bounds bounds ? bounds.lo() : Double.NaN;
    }

    /** The upper bound; NaN without an interval. */
    default double high() {
        return this instanceof Bounds bounds ? bounds.hi() : Double.NaN;
    }
}
