package org.entente.measure.beyond;

import java.util.List;
import org.entente.measure.Estimate;
import org.entente.stat.Normal;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;
import org.entente.stat.residual.Decomposition;
import org.entente.stat.residual.PairTerms;
import org.entente.stat.residual.Shrinkage;

/** What one outcome, agreement or κ, is beyond its expectation, for all pairs of a window. */
public final class BeyondOutcome {
    private static final String METHOD = "residual affinity, shrunken";

    private final FittedOutcome fitted;
    private final DrawnOutcome drawn;
    private final PairTerms.Known known;
    private final Shrinkage shrunk;
    private final Percentile among;
    private final double level;

    BeyondOutcome(FittedOutcome fitted, DrawnOutcome drawn, PairTerms.Known known, double level) {
        this.fitted = fitted;
        this.drawn = drawn;
        this.known = known;
        this.level = level;
        this.shrunk = Shrinkage.of(fitted.residuals(), drawn.errors());
        this.among = Percentile.among(ranked());
    }

    /** What pairs are ranked by: the shrunken residual; the plain one where none is told from its error. */
    public double[] ranked() {
        return shrunk.detected() ? shrunk.values() : fitted.residuals();
    }

    /** Whether the pairs' residuals differ by more than their errors do. */
    public boolean detected() {
        return shrunk.detected();
    }

    /** τ, the standard deviation of pair effects. */
    public double deviation() {
        return Math.sqrt(shrunk.variance());
    }

    /** All pairs of the window by what they are ranked by. */
    public Percentile among() {
        return among;
    }

    /** Number of pairs with a figure. */
    public int pairs() {
        return among.size();
    }

    /** Expected alignment of a pair; NaN for one without enough joint votes. */
    public double expected(int pair) {
        return fitted.expected()[pair];
    }

    /** Observed minus expected. */
    public double residual(int pair) {
        return fitted.residuals()[pair];
    }

    /** The same with ideal points and blocs estimated from the very votes they explain. */
    public double inSample(int pair) {
        return fitted.inSample()[pair];
    }

    /** The error of the residual. */
    public double error(int pair) {
        return drawn.errors()[pair];
    }

    /** Residual affinity, shrunken; 0 where no pair effect is detected. */
    public double shrunken(int pair) {
        return shrunk.values()[pair];
    }

    /** Half the width of its interval. */
    public double reach(int pair) {
        return shrunk.reach(pair, level);
    }

    /** Percentile among all pairs of the window. */
    public double percentile(int pair) {
        return among.of(ranked()[pair]);
    }

    /**
     * Lower end of the percentile's interval. Draws lie nearer to 0 than a figure far from it, so that their quantiles can
     * leave its own place out; the interval then reaches to it.
     */
    public double percentileLow(int pair) {
        return Math.min(drawn.placeLow()[pair], percentile(pair));
    }

    /** Upper end of the percentile's interval, which holds the percentile. */
    public double percentileHigh(int pair) {
        return Math.max(drawn.placeHigh()[pair], percentile(pair));
    }

    /** R² of state effects and all terms. */
    public double explained() {
        return fitted.explained();
    }

    /** R² lost without shared organisations and found blocs, and the ends of its interval. */
    public double[] lostWithoutBlocs() {
        return new double[] {fitted.lost(), drawn.lost()[0], drawn.lost()[1]};
    }

    /**
     * Residual affinity of a pair as an estimate: shrunken, with its interval and its place among all pairs; without a value
     * where the pair has none or no pair effect is detected.
     *
     * @param pair its number, negative for none
     * @param n its joint votes
     * @param origins ids of the snapshots it rests on
     */
    public Estimate estimate(int pair, long n, List<String> origins) {
        boolean known = pair >= 0 && !Double.isNaN(shrunken(pair));
        if (!known || !detected()) {
            return without(n, known ? "no pair effect detected" : n == 0 ? "no joint votes" : "too few", origins);
        }
        double value = shrunken(pair);
        double reach = reach(pair);
        return new Estimate(
                value,
                value - reach,
                value + reach,
                level,
                n,
                percentile(pair),
                percentileLow(pair),
                percentileHigh(pair),
                pairs(),
                METHOD,
                null,
                null,
                origins,
                null);
    }

    /** The same beside the residual before shrinkage, for a pair that has both. */
    public PairResidual beside(Estimate shrunken, int pair) {
        double reach = Normal.quantile((1 + level) / 2) * error(pair);
        return new PairResidual(shrunken, residual(pair), residual(pair) - reach, residual(pair) + reach);
    }

    private Estimate without(long n, String why, List<String> origins) {
        double none = Double.NaN;
        return new Estimate(none, none, none, level, n, none, none, none, 0, METHOD, why, why, origins, null);
    }

    /** The penalty found by cross-validation. */
    public double penalty() {
        return fitted.penalty();
    }

    /** A pair's alignment taken apart. */
    public Decomposition decompose(int pair, int states) {
        int first = PairIndex.first(pair, states);
        int second = pair - PairIndex.rowStart(first, states) + first + 1;
        return fitted.parts().of(known, fitted.residuals(), first, second);
    }
}
