package org.entente.stat.bloc;

import org.entente.stat.PairIndex;

/** An undirected graph whose edges have a weight of either sign. Weight 0 is no edge; no node has an edge to itself. */
public final class SignedGraph {
    private final double[][] weights;

    private SignedGraph(double[][] weights) {
        this.weights = weights;
    }

    /**
     * The graph of a weight per pair.
     *
     * @param nodes number of nodes, any
     * @param weights in the order of {@link PairIndex}; NaN, which is a pair without a value, becomes no edge
     */
    public static SignedGraph ofPairs(int nodes, double[] weights) {
        if (weights.length != PairIndex.count(nodes)) {
            throw new IllegalArgumentException(weights.length + " weights for " + nodes + " nodes");
        }
        double[][] square = new double[nodes][nodes];
        int pair = 0;
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++, pair++) {
                double weight = Double.isNaN(weights[pair]) ? 0 : weights[pair];
                square[i][j] = weight;
                square[j][i] = weight;
            }
        }
        return new SignedGraph(square);
    }

    /** Number of nodes, those without an edge included. */
    public int nodes() {
        return weights.length;
    }

    /** Weight of an edge, 0 where there is none. */
    public double weight(int one, int other) {
        return weights[one][other];
    }

    /** Whether a node has an edge of either sign. */
    public boolean connected(int node) {
        for (double weight : weights[node]) {
            if (weight != 0) {
                return true;
            }
        }
        return false;
    }

    /** Per node, the sum of its positive weights. */
    double[] positiveStrengths() {
        return strengths(1);
    }

    /** Per node, the sum of its negative weights, as a positive number. */
    double[] negativeStrengths() {
        return strengths(-1);
    }

    private double[] strengths(int sign) {
        double[] strengths = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (double weight : weights[i]) {
                strengths[i] += Math.max(0, sign * weight);
            }
        }
        return strengths;
    }
}
