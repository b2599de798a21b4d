package org.entente.stat.bloc;

import java.util.Arrays;

/**
 * Modularity of a signed graph, with a null of its own for each sign (Gómez, Jensen and Arenas 2009, <i>Physical Review
 * E</i> 80, 016114): what two nodes have beyond what their strengths lead one to expect,
 *
 * <p>b(i,j) = w(i,j) − (γ·k⁺(i)·k⁺(j) / 2w⁺ − k⁻(i)·k⁻(j) / 2w⁻),
 *
 * <p>and the modularity of a partition is the sum of b over ordered pairs of nodes in one community, a node with itself
 * included, divided by 2w⁺ + 2w⁻. A sign without any edge has no null. Without negative weights this is Newman's
 * modularity with resolution γ.
 *
 * <p>The resolution weighs the positive null alone, as the two-parameter form of Traag and Bruggeman (2009,
 * <i>Physical Review E</i> 80, 036115) allows: were both nulls weighed alike, they would cancel wherever a node's positive
 * and negative strengths are the same, as they are with residuals, and the resolution would do nothing. γ = 1 is the
 * definition above as published. More γ, more and smaller communities.
 */
public final class SignedModularity {
    private final SignedGraph graph;
    private final double[] positive;
    private final double[] negative;
    private final double positiveTotal;
    private final double negativeTotal;

    private SignedModularity(SignedGraph graph) {
        this.graph = graph;
        this.positive = graph.positiveStrengths();
        this.negative = graph.negativeStrengths();
        this.positiveTotal = Arrays.stream(positive).sum();
        this.negativeTotal = Arrays.stream(negative).sum();
    }

    public static SignedModularity of(SignedGraph graph) {
        return new SignedModularity(graph);
    }

    /** b(i,j) of every two nodes, the diagonal included. */
    public double[][] matrix(double resolution) {
        int nodes = graph.nodes();
        double[][] matrix = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = beyondNull(i, j, resolution);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private double beyondNull(int i, int j, double resolution) {
        return graph.weight(i, j)
                - resolution * expected(positive[i], positive[j], positiveTotal)
                + expected(negative[i], negative[j], negativeTotal);
    }

    private static double expected(double one, double other, double total) {
        return total == 0 ? 0 : one * other / total;
    }

    /** The modularity of a partition; NaN for a graph without edges. */
    public double value(Partition partition, double resolution) {
        double total = positiveTotal + negativeTotal;
        return total == 0 ? Double.NaN : within(partition, resolution) / total;
    }

    /**
     * The same in the units of the weights: the sum of b within communities over ordered pairs, divided by the number of
     * ordered pairs. Modularity hardly tells strong communities from weak ones, since it is divided by the weights; this
     * does. NaN for fewer than two nodes.
     */
    public double gain(Partition partition, double resolution) {
        double pairs = (double) graph.nodes() * (graph.nodes() - 1);
        return pairs <= 0 ? Double.NaN : within(partition, resolution) / pairs;
    }

    private double within(Partition partition, double resolution) {
        double sum = 0;
        for (int i = 0; i < graph.nodes(); i++) {
            for (int j = 0; j < graph.nodes(); j++) {
                sum += partition.together(i, j) ? beyondNull(i, j, resolution) : 0;
            }
        }
        return sum;
    }
}
