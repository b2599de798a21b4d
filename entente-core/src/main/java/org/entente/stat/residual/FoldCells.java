package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.PairIndex;

/**
 * The nine cells of joint choices of every pair in each fold, every roll call counted as often as its weight says, and the
 * outcomes that follow. Cost roll calls × pairs.
 */
public final class FoldCells {
    private static final int CELLS = 9;

    private final int states;
    /** {@code [fold][9·pair + 3·first's choice + second's]}. */
    private final int[][] cells;

    private final double[] weights;

    private FoldCells(int states, int[][] cells, double[] weights) {
        this.states = states;
        this.cells = cells;
        this.weights = weights;
    }

    /**
     * Counts.
     *
     * @param votes the window
     * @param weights how often each roll call counts
     */
    public static FoldCells of(WindowVotes votes, int[] weights) {
        int[][] cells = new int[votes.folds()][CELLS * PairIndex.count(votes.states())];
        double[] sizes = new double[votes.folds()];
        double all = Math.max(1, Arrays.stream(weights).sum());
        for (int r = 0; r < weights.length; r++) {
            if (weights[r] > 0) {
                count(votes.choices()[r], weights[r], cells[votes.fold(r)]);
                sizes[votes.fold(r)] += weights[r] / all;
            }
        }
        return new FoldCells(votes.states(), cells, sizes);
    }

    private static void count(byte[] choices, int weight, int[] cells) {
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0) {
                int row = 3 * choices[i] + CELLS * (PairIndex.rowStart(i, choices.length) - i - 1);
                for (int j = i + 1; j < choices.length; j++) {
                    if (choices[j] >= 0) {
                        cells[row + CELLS * j + choices[j]] += weight;
                    }
                }
            }
        }
    }

    public int states() {
        return states;
    }

    /** Joint votes of every pair, all folds together. */
    public int[] n() {
        int[] n = new int[PairIndex.count(states)];
        for (int[] fold : cells) {
            Arrays.setAll(n, pair -> n[pair] + joint(fold, pair));
        }
        return n;
    }

    /** The cells of a pair in all folds but one; a fold below 0 leaves none out. */
    public int[] tableWithout(int fold, int pair) {
        int[] table = new int[CELLS];
        for (int k = 0; k < cells.length; k++) {
            for (int cell = 0; cell < CELLS && k != fold; cell++) {
                table[cell] += cells[k][CELLS * pair + cell];
            }
        }
        return table;
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
        Arrays.setAll(expected, pair -> expectedDistance(tableWithout(-1, pair)));
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
        int[] n = n();
        for (int pair = 0; pair < pairs; pair++) {
            int distance = 0;
            for (int fold = 0; fold < cells.length; fold++) {
                int joint = joint(cells[fold], pair);
                int apart = distance(cells[fold], pair);
                byFold[fold][pair] = value.of(pair, apart, joint);
                shares[fold][pair] = n[pair] == 0 ? 0 : (double) joint / n[pair];
                distance += apart;
            }
            pooled[pair] = value.of(pair, distance, n[pair]);
        }
        return new FoldedOutcome(states, byFold, shares, pooled, weights);
    }

    private static int joint(int[] fold, int pair) {
        int sum = 0;
        for (int cell = CELLS * pair; cell < CELLS * (pair + 1); cell++) {
            sum += fold[cell];
        }
        return sum;
    }

    /** Sum of |u − v|. */
    private static int distance(int[] fold, int pair) {
        int at = CELLS * pair;
        return fold[at + 1] + fold[at + 3] + fold[at + 5] + fold[at + 7] + 2 * (fold[at + 2] + fold[at + 6]);
    }

    /** Mean |u − v| if the two chose independently with these marginals. */
    private static double expectedDistance(int[] t) {
        double n = Math.max(1, Arrays.stream(t).sum());
        double[] one = {t[0] + t[1] + t[2], t[3] + t[4] + t[5], t[6] + t[7] + t[8]};
        double[] other = {t[0] + t[3] + t[6], t[1] + t[4] + t[7], t[2] + t[5] + t[8]};
        double near = one[0] * other[1] + one[1] * (other[0] + other[2]) + one[2] * other[1];
        return (near + 2 * (one[0] * other[2] + one[2] * other[0])) / (n * n);
    }
}
