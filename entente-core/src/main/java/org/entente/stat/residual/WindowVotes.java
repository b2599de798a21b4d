package org.entente.stat.residual;

import java.util.Arrays;

/**
 * The votes of a window that joins the folds: who chose what on each roll call, of which family it is, and in which fold.
 *
 * @param states number of states
 * @param choices {@code [roll call][state]}: 0 yes, 1 abstain, 2 no, −1 where the state did not vote
 * @param familyOf family of each roll call, numbered from 0 within the window
 * @param foldOf fold of each family
 * @param folds number of folds
 */
public record WindowVotes(int states, byte[][] choices, int[] familyOf, int[] foldOf, int folds) {
    /** Roll calls. */
    public int rollCalls() {
        return choices.length;
    }

    /** Families. */
    public int families() {
        return foldOf.length;
    }

    /** Fold of a roll call. */
    public int fold(int rollCall) {
        return foldOf[familyOf[rollCall]];
    }

    /** How often each roll call counts when families count so often. */
    public int[] weights(int[] familyCounts) {
        int[] weights = new int[choices.length];
        Arrays.setAll(weights, r -> familyCounts[familyOf[r]]);
        return weights;
    }

    /** Every roll call once. */
    public int[] once() {
        int[] weights = new int[choices.length];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** The weights with those of a fold set to 0; a fold below 0 leaves none out. */
    public int[] without(int fold, int[] weights) {
        int[] left = weights.clone();
        for (int r = 0; r < left.length; r++) {
            if (fold(r) == fold) {
                left[r] = 0;
            }
        }
        return left;
    }
}
