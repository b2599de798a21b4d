package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.PairIndex;

/**
 * What takes every pair's alignment apart: see {@link ExpectedAlignment#parts}. A part is what a term adds to a pair beyond
 * what either state has of it with everyone, which goes to its effect: far from all others, a state would else owe its low
 * agreement to its ideal point and a high one to its habits, neither of which means anything alone. Of declared
 * co-memberships, which are known, only what they add and what every state has of them is held.
 *
 * @param mean of all pairs
 * @param habits by state, what it has with everyone beside that mean
 * @param declared by declared co-membership, its coefficient
 * @param levels by declared co-membership and state, half the mean of the column and the state's effect in it
 * @param found by pair, of the found bloc; NaN for pairs outside the fit, as in all that follow
 * @param positions by pair, of the two ideal points
 * @param region by pair, of the region
 */
public record AlignmentParts(
        double mean,
        double[] habits,
        double[] declared,
        double[][] levels,
        double[] found,
        double[] positions,
        double[] region) {
    /**
     * A pair's alignment taken apart; all NaN outside the fit.
     *
     * @param known the co-memberships and regions of the fit
     * @param residuals what the fit leaves, by pair
     */
    public Decomposition of(PairTerms.Known known, double[] residuals, int first, int second) {
        int pair = PairIndex.of(first, second, habits.length);
        double none = Double.isNaN(residuals[pair]) ? Double.NaN : 0;
        double[] own = new double[declared.length];
        Arrays.setAll(
                own, c -> none + declared[c] * (known.columns().get(c)[pair] - levels[c][first] - levels[c][second]));
        return new Decomposition(
                none + mean,
                none + habits[first],
                none + habits[second],
                own,
                found[pair],
                positions[pair],
                region[pair],
                residuals[pair]);
    }
}
