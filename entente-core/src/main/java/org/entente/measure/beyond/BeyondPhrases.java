package org.entente.measure.beyond;

import org.entente.measure.Estimate;

/** What may be said of a pair's residual affinity: by its interval first, then by its place among all pairs. */
public final class BeyondPhrases {
    private static final double TOP = 95;
    private static final double BOTTOM = 5;
    private static final String EXPECTED = "habits, blocs, ideal points and region lead one to expect";

    private BeyondPhrases() {}

    /** Said where the pairs' residuals differ by no more than their errors. */
    public static final String NONE_DETECTED =
            "No pair effect detected: pairs differ from what habits, blocs, ideal points and region lead one to expect no "
                    + "more than chance makes them";

    /** How agreement compares with what is expected. */
    public enum Way {
        MORE("more than"),
        LESS("less than"),
        ABOUT("about as much as");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** By the interval of a residual affinity, which must have one. */
        public static Way of(Estimate estimate) {
            return estimate.lo() > 0 ? MORE : estimate.hi() < 0 ? LESS : ABOUT;
        }
    }

    /** "agree about as much as habits, blocs, ideal points and region lead one to expect". */
    public static String agree(Estimate estimate) {
        return "agree " + Way.of(estimate).words + " " + EXPECTED;
    }

    /**
     * ", yet less beyond it than nearly all other pairs": where the interval holds 0 and the whole interval of the
     * percentile lies at an end of the scale, both are said; else empty.
     */
    public static String placed(Estimate estimate) {
        if (Way.of(estimate) != Way.ABOUT) {
            return "";
        }
        return estimate.percentileLo() > TOP
                ? ", yet closer by it than nearly all other pairs"
                : estimate.percentileHi() < BOTTOM ? ", yet less close by it than nearly all other pairs" : "";
    }
}
