package org.entente.stat.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.entente.stat.PairIndex;

/**
 * What many partitions of the same nodes agree on. Two nodes gain by being together what the share of partitions that have
 * them together exceeds the share expected had every partition dealt its communities to nodes by chance, at the upper 5 %
 * limit of that chance (Jeub, Sporns and Fortunato 2018, <i>Scientific Reports</i> 8, 3259, with their permutation model);
 * communities are sought on these gains by several seeds, and on what these agree on in turn, until all give one answer
 * (Lancichinetti and Fortunato 2012, <i>Scientific Reports</i> 2, 336). A handful of partitions agrees on nothing by this
 * limit: give it some tens.
 *
 * <p>Partitions that divide nothing say nothing: with all nodes together, or all alone, what is found is what is expected.
 * Where the partitions agree on nothing every node stays alone.
 *
 * @param partition the consensus
 * @param stability per node, the share of the partitions that divide the nodes at all in which it is with more than half
 *     of the others of its community; NaN for a node alone in its community, and where no partition divides
 * @param partitions number of partitions that divide the nodes
 */
public record Consensus(Partition partition, double[] stability, int partitions) {
    private static final double LIMIT = 1.6448536269514722;
    private static final int SEEDS = 10;
    private static final int MOST_ROUNDS = 20;

    /**
     * The consensus of partitions.
     *
     * @param nodes number of nodes
     * @param all partitions of these nodes, any number
     * @param seed first of the seeds by which the consensus is sought
     */
    public static Consensus of(int nodes, List<Partition> all, long seed) {
        List<Partition> dividing =
                all.stream().filter(partition -> !partition.trivial()).toList();
        Partition found = dividing.isEmpty() ? Partition.singletons(nodes) : settled(nodes, dividing, seed);
        return new Consensus(found, stability(found, dividing), dividing.size());
    }

    /** Whether it divides the nodes into communities of which at least one has several nodes. */
    public boolean divides() {
        return !partition.trivial();
    }

    private static Partition settled(int nodes, List<Partition> dividing, long seed) {
        double[][] gains = gains(nodes, dividing, LIMIT);
        List<Partition> found = runs(gains, seed);
        for (int round = 1; round < MOST_ROUNDS && !agree(found); round++) {
            gains = gains(nodes, found, 0);
            found = runs(gains, seed);
        }
        return found.get(0);
    }

    private static List<Partition> runs(double[][] gains, long seed) {
        return LongStream.range(seed, seed + SEEDS)
                .mapToObj(one -> Leiden.partition(gains, one))
                .toList();
    }

    private static boolean agree(List<Partition> partitions) {
        return partitions.stream().allMatch(partitions.get(0)::equals);
    }

    /** What the share of partitions with two nodes together exceeds: the expected share and so many standard deviations. */
    private static double[][] gains(int nodes, List<Partition> partitions, double deviations) {
        double expected = 0;
        double variance = 0;
        for (Partition partition : partitions) {
            double chance = together(partition);
            expected += chance;
            variance += chance * (1 - chance);
        }
        double limit = (expected + deviations * Math.sqrt(variance)) / partitions.size();
        int[][] labels = partitions.stream().map(Partition::labels).toArray(int[][]::new);
        double[][] gains = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < i; j++) {
                gains[i][j] = (double) together(labels, i, j) / labels.length - Math.min(1, limit);
                gains[j][i] = gains[i][j];
            }
        }
        return gains;
    }

    private static int together(int[][] labels, int one, int other) {
        int count = 0;
        for (int[] partition : labels) {
            count += partition[one] == partition[other] ? 1 : 0;
        }
        return count;
    }

    /** The share of pairs that a partition has together. */
    private static double together(Partition partition) {
        long pairs = 0;
        for (int community = 0; community < partition.communities(); community++) {
            pairs += PairIndex.count(partition.size(community));
        }
        return (double) pairs / PairIndex.count(partition.nodes());
    }

    private static double[] stability(Partition consensus, List<Partition> partitions) {
        double[] stability = new double[consensus.nodes()];
        List<int[]> communities = communities(consensus);
        for (int node = 0; node < stability.length; node++) {
            int[] own = communities.get(consensus.label(node));
            int times = 0;
            for (Partition partition : partitions) {
                times += withMost(partition, node, own) ? 1 : 0;
            }
            stability[node] = own.length < 2 || partitions.isEmpty() ? Double.NaN : (double) times / partitions.size();
        }
        return stability;
    }

    private static boolean withMost(Partition partition, int node, int[] community) {
        int with = 0;
        for (int other : community) {
            with += partition.together(node, other) ? 1 : 0;
        }
        return 2 * (with - 1) > community.length - 1;
    }

    private static List<int[]> communities(Partition partition) {
        List<int[]> communities = new ArrayList<>();
        for (int community = 0; community < partition.communities(); community++) {
            communities.add(partition.nodesOf(community));
        }
        return communities;
    }
}
