package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * Where iterations begin: one position per state, the first principal component of votes from which each item's mean is
 * taken, by power iterations from the mean deviation of each state.
 */
final class FirstDimension {
    private static final int ITERATIONS = 30;

    private FirstDimension() {}

    /** θ of each row: the same for all rows of a state, of variance about 1 over rows. */
    static double[] of(OrdinalVotes votes) {
        double[] means = itemMeans(votes);
        double[] position = new double[votes.states()];
        double[] loading = new double[votes.items()];
        Arrays.fill(loading, 1);
        for (int k = 0; k < ITERATIONS; k++) {
            positions(votes, means, loading, position);
            loadings(votes, means, position, loading);
        }
        double[] theta = new double[votes.rows()];
        Arrays.setAll(theta, row -> position[votes.stateOfRow()[row]]);
        return theta;
    }

    private static double[] itemMeans(OrdinalVotes votes) {
        double[] means = new double[votes.items()];
        for (int item = 0; item < means.length; item++) {
            int from = votes.itemStart()[item];
            int to = votes.itemStart()[item + 1];
            for (int k = from; k < to; k++) {
                means[item] += (double) votes.choiceOf()[k] / (to - from);
            }
        }
        return means;
    }

    private static void positions(OrdinalVotes votes, double[] means, double[] loading, double[] position) {
        double[] cast = new double[position.length];
        Arrays.fill(position, 0);
        for (int item = 0; item < means.length; item++) {
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                int state = votes.stateOfRow()[votes.rowOf()[k]];
                position[state] += loading[item] * (votes.choiceOf()[k] - means[item]);
                cast[state] += loading[item] * loading[item];
            }
        }
        double squares = 0;
        for (int state = 0; state < position.length; state++) {
            position[state] /= 1 + cast[state];
            squares += position[state] * position[state];
        }
        double scale = squares > 0 ? Math.sqrt(position.length / squares) : 0;
        for (int state = 0; state < position.length; state++) {
            position[state] *= scale;
        }
    }

    private static void loadings(OrdinalVotes votes, double[] means, double[] position, double[] loading) {
        for (int item = 0; item < means.length; item++) {
            double products = 0;
            double squares = 1;
            for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
                double at = position[votes.stateOfRow()[votes.rowOf()[k]]];
                products += at * (votes.choiceOf()[k] - means[item]);
                squares += at * at;
            }
            loading[item] = products / squares;
        }
    }
}
