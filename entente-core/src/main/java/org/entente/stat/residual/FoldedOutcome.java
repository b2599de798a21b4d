package org.entente.stat.residual;

/**
 * How alike all pairs voted, pooled and by fold; the pooled value is the mean of the folds' by their shares.
 *
 * @param states number of states
 * @param byFold {@code [fold][pair]}; NaN without a joint vote in the fold
 * @param shares {@code [fold][pair]}: share of the pair's joint votes that lie in the fold
 * @param pooled by pair; NaN where undefined
 * @param weights share of the roll calls in each fold
 */
public record FoldedOutcome(int states, double[][] byFold, double[][] shares, double[] pooled, double[] weights) {
    /** Number of folds. */
    public int folds() {
        return byFold.length;
    }

    /** Whether a pair has a value in every fold that has a roll call. */
    boolean complete(int pair) {
        for (int fold = 0; fold < byFold.length; fold++) {
            if (weights[fold] > 0 && Double.isNaN(byFold[fold][pair])) {
                return false;
            }
        }
        return true;
    }
}
