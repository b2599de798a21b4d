package org.entente.stat.bloc;

import java.util.Arrays;
import org.entente.stat.SplitMix;

/**
 * The Leiden algorithm (Traag, Waltman and van Eck 2019, <i>Scientific Reports</i> 9, 5233) on a dense matrix of gains:
 * g(i,j) is what it is worth to have i and j together, of either sign, and the partition with the greatest sum within
 * communities is sought. With the matrix of {@link SignedModularity} that sum is modularity, with its nulls.
 *
 * <p>An iteration moves single nodes, among them to a community of their own; refines each community from single nodes;
 * and goes on with the refined communities as nodes. Iterations are repeated until one gains nothing. The answer is a
 * local optimum that depends on the seed, and on nothing else: run several seeds. Nodes without any gain stay alone.
 *
 * <p>Cost: some tens of passes over the matrix, about a millisecond for 200 nodes.
 */
public final class Leiden {
    private static final double ENOUGH = 1e-9;
    private static final int MOST_ITERATIONS = 50;

    private Leiden() {}

    /**
     * The communities of a signed graph by modularity.
     *
     * @param nodes number of nodes
     * @param weights one weight per pair in the order of {@link org.entente.stat.PairIndex}; NaN is no edge
     * @param resolution weight of the positive null, 1 for modularity as published
     */
    public static Partition partition(int nodes, double[] weights, double resolution, long seed) {
        return partition(SignedGraph.ofPairs(nodes, weights), resolution, seed);
    }

    /** The communities of a signed graph by modularity. */
    public static Partition partition(SignedGraph graph, double resolution, long seed) {
        return partition(SignedModularity.of(graph).matrix(resolution), seed);
    }

    /**
     * The communities with the greatest sum of gains within.
     *
     * @param gains symmetric; the diagonal is not read
     */
    public static Partition partition(double[][] gains, long seed) {
        double[][] scaled = scaled(gains);
        int[] labels = Partition.singletons(gains.length).labels();
        SplitMix random = new SplitMix(seed, 0);
        double reached = 0;
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            labels = improved(scaled, labels, random);
            double within = within(scaled, labels);
            if (within <= reached + ENOUGH) {
                return Partition.of(labels);
            }
            reached = within;
        }
        return Partition.of(labels);
    }

    /** Gains in units of their mean size, so that limits mean the same whatever the weights are measured in. */
    private static double[][] scaled(double[][] gains) {
        double sum = 0;
        for (int i = 0; i < gains.length; i++) {
            for (int j = 0; j < gains.length; j++) {
                sum += i == j ? 0 : Math.abs(gains[i][j]);
            }
        }
        double unit = sum == 0 ? 1 : sum / ((double) gains.length * (gains.length - 1));
        double[][] scaled = new double[gains.length][gains.length];
        for (int i = 0; i < gains.length; i++) {
            for (int j = 0; j < gains.length; j++) {
                scaled[i][j] = i == j ? 0 : gains[i][j] / unit;
            }
        }
        return scaled;
    }

    private static double within(double[][] gains, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += labels[i] == labels[j] ? gains[i][j] : 0;
            }
        }
        return sum;
    }

    /** One iteration: the levels up, then the answer of the last level brought down. */
    private static int[] improved(double[][] gains, int[] start, SplitMix random) {
        double[][] level = gains;
        int[] labels = start;
        int[] place = Partition.singletons(gains.length).labels();
        while (true) {
            labels = LocalMoves.of(level, labels, random);
            Partition moved = Partition.of(labels);
            if (moved.communities() == level.length) {
                return through(place, labels);
            }
            Partition refined = Partition.of(Refinement.of(level, moved, random));
            Partition nodes = refined.communities() == level.length ? moved : refined;
            labels = above(nodes, moved);
            level = aggregated(level, nodes);
            place = through(place, nodes.labels());
        }
    }

    private static int[] through(int[] place, int[] labels) {
        return Arrays.stream(place).map(node -> labels[node]).toArray();
    }

    /** The community of each node of the level above. */
    private static int[] above(Partition nodes, Partition communities) {
        int[] labels = new int[nodes.communities()];
        for (int node = 0; node < nodes.nodes(); node++) {
            labels[nodes.label(node)] = communities.label(node);
        }
        return labels;
    }

    private static double[][] aggregated(double[][] gains, Partition nodes) {
        double[][] sums = new double[nodes.communities()][nodes.communities()];
        for (int i = 0; i < gains.length; i++) {
            double[] row = sums[nodes.label(i)];
            for (int j = 0; j < gains.length; j++) {
                row[nodes.label(j)] += gains[i][j];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i][i] = 0;
        }
        return sums;
    }
}
