package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;

/**
 * The nine cells of joint choices of every pair in each fold, every roll call counted as often as its weight says, and the
 * outcomes that follow. Cost: nine popcounts for each pair, fold and 64 roll calls of it, copies included.
 */
public final class FoldCells {
    private static final int CELLS = 9;

    private final int states;
    /** {@code [fold][3·first's choice + second's][pair]}. */
    private final int[][][] cells;
    /** Of all folds. */
    private final int[][] all;

    private final double[] weights;

    private FoldCells(int states, int[][][] cells, double[] weights) {
        this.states = states;
        this.cells = cells;
        this.weights = weights;
        this.all = new int[CELLS][PairIndex.count(states)];
        for (int[][] fold : cells) {
            for (int cell = 0; cell < CELLS; cell++) {
                add(fold[cell], all[cell], 1);
            }
        }
    }

    /**
     * Counts.
     *
     * @param votes the window
     * @param weights how often each roll call counts
     */
    public static FoldCells of(WindowVotes votes, int[] weights) {
        int[][][] cells = new int[votes.folds()][][];
        double[] sizes = new double[votes.folds()];
        double total = Math.max(1, Arrays.stream(weights).sum());
        for (int fold = 0; fold < cells.length; fold++) {
            FoldPlanes planes = FoldPlanes.of(votes, weights, fold);
            cells[fold] = planes.cells();
            sizes[fold] = planes.rollCalls() / total;
        }
        return new FoldCells(votes.states(), cells, sizes);
    }

    private static void add(int[] what, int[] to, int sign) {
        for (int pair = 0; pair < to.length; pair++) {
            to[pair] += sign * what[pair];
        }
    }

    public int states() {
        return states;
    }

    /** Joint votes of every pair, all folds together. */
    public int[] n() {
        return joint(all);
    }

    /** The cells of every pair in all folds but one; a fold below 0 leaves none out. */
    public PairCells without(int fold) {
        int[][] left = new int[CELLS][];
        for (int cell = 0; cell < CELLS; cell++) {
            left[cell] = all[cell].clone();
            if (fold >= 0) {
                add(cells[fold][cell], left[cell], -1);
            }
        }
        return PairCells.ofNine(states, left);
    }

    /** Agreement, and what each fold adds to it. */
    public FoldedOutcome agreement() {
        return outcome((pair, distance, joint) -> joint == 0 ? Double.NaN : 1 - distance / 2.0 / joint);
    }

    /**
     * κ on absolute distances of the pooled cells, and what each fold adds to it: its own observed distance against the
     * distance expected from all folds' marginals together, so that the folds' values, weighted by joint votes, add up to κ
     * itself. NaN where the expected distance is 0.
     */
    public FoldedOutcome kappa() {
        double[] expected = new double[PairIndex.count(states)];
        Arrays.setAll(expected, this::expectedDistance);
        return outcome((pair, distance, joint) ->
                joint == 0 || expected[pair] == 0 ? Double.NaN : 1 - distance / (joint * expected[pair]));
    }

    @FunctionalInterface
    private interface Value {
        double of(int pair, int distance, int joint);
    }

    private FoldedOutcome outcome(Value value) {
        int pairs = PairIndex.count(states);
        double[][] byFold = new double[cells.length][pairs];
        double[][] shares = new double[cells.length][pairs];
        double[] pooled = new double[pairs];
        int[] n = joint(all);
        for (int fold = 0; fold < cells.length; fold++) {
            int[] joint = joint(cells[fold]);
            int[] apart = distance(cells[fold]);
            for (int pair = 0; pair < pairs; pair++) {
                byFold[fold][pair] = value.of(pair, apart[pair], joint[pair]);
                shares[fold][pair] = n[pair] == 0 ? 0 : (double) joint[pair] / n[pair];
            }
        }
        int[] apart = distance(all);
        for (int pair = 0; pair < pairs; pair++) {
            pooled[pair] = value.of(pair, apart[pair], n[pair]);
        }
        return new FoldedOutcome(states, byFold, shares, pooled, weights);
    }

    private static int[] joint(int[][] table) {
        int[] sum = new int[table[0].length];
        for (int[] cell : table) {
            add(cell, sum, 1);
        }
        return sum;
    }

    /** Sum of |u − v|. */
    private static int[] distance(int[][] t) {
        int[] sum = new int[t[0].length];
        for (int pair = 0; pair < sum.length; pair++) {
            sum[pair] = t[1][pair] + t[3][pair] + t[5][pair] + t[7][pair] + 2 * (t[2][pair] + t[6][pair]);
        }
        return sum;
    }

    /** Mean |u − v| if the two chose independently with these marginals. */
    private double expectedDistance(int pair) {
        double yes = (double) all[0][pair] + all[1][pair] + all[2][pair];
        double abstain = (double) all[3][pair] + all[4][pair] + all[5][pair];
        double no = (double) all[6][pair] + all[7][pair] + all[8][pair];
        double otherYes = (double) all[0][pair] + all[3][pair] + all[6][pair];
        double otherAbstain = (double) all[1][pair] + all[4][pair] + all[7][pair];
        double otherNo = (double) all[2][pair] + all[5][pair] + all[8][pair];
        double n = Math.max(1, yes + abstain + no);
        double near = yes * otherAbstain + abstain * (otherYes + otherNo) + no * otherAbstain;
        return (near + 2 * (yes * otherNo + no * otherYes)) / (n * n);
    }
}
