package org.entente.measure.beyond;

import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

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
        ABOUT("about as much as"),
        /** The shrunken interval holds 0, yet the plain residual lies too far from it for shrinkage to hold. */
        FAR_MORE("so much more than"),
        /** The same below. */
        FAR_LESS("so much less than");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** By the interval of a residual affinity, and by whether shrinkage holds. */
        public static Way of(PairResidual residual) {
            Estimate estimate = residual.shrunken();
            if (estimate.lo() > 0 || estimate.hi() < 0) {
                return estimate.lo() > 0 ? MORE : LESS;
            }
            return !residual.far() ? ABOUT : residual.plain() > 0 ? FAR_MORE : FAR_LESS;
        }

        private boolean far() {
            return this == FAR_MORE || this == FAR_LESS;
        }
    }

    /**
     * "agree about as much as habits, blocs, ideal points and region lead one to expect"; of a pair for which shrinkage does
     * not hold also what was there before it.
     */
    public static String agree(PairResidual residual) {
        Way way = Way.of(residual);
        String said = "agree " + way.words + " " + EXPECTED;
        return way.far()
                ? said + " that shrinkage does not hold for them: before it "
                        + Numbers.signedDecimals(residual.plain(), Numbers.SCORE) + " ["
                        + Numbers.interval(residual.low(), residual.high(), true) + "]"
                : said;
    }

    /**
     * ", yet less beyond it than nearly all other pairs": where the interval holds 0 and the whole interval of the
     * percentile lies at an end of the scale, both are said; else empty.
     */
    public static String placed(PairResidual residual) {
        if (Way.of(residual) != Way.ABOUT) {
            return "";
        }
        Estimate estimate = residual.shrunken();
        return estimate.percentileLo() > TOP
                ? ", yet closer by it than nearly all other pairs"
                : estimate.percentileHi() < BOTTOM ? ", yet less close by it than nearly all other pairs" : "";
    }
}
