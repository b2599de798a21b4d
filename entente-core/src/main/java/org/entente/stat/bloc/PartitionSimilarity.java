package org.entente.stat.bloc;

/**
 * How alike two partitions of the same nodes are.
 *
 * @param adjustedRand Rand's index corrected for chance (Hubert and Arabie 1985, <i>Journal of Classification</i> 2): 1 for
 *     equal partitions, 0 on average for partitions by chance with the same sizes, less where they agree less than that.
 *     NaN where no partition with these sizes could differ: fewer than two nodes, both all together, or both all alone
 * @param normalisedInformation mutual information divided by the mean of both entropies (Danon and others 2005,
 *     <i>Journal of Statistical Mechanics</i> P09008): 0 to 1. NaN where both have all nodes together; not corrected for
 *     chance, so that many small communities raise it
 */
public record PartitionSimilarity(double adjustedRand, double normalisedInformation) {

    /** Compares two partitions, in either order. */
    public static PartitionSimilarity of(Partition one, Partition other) {
        if (one.nodes() != other.nodes()) {
            throw new IllegalArgumentException(one.nodes() + " and " + other.nodes() + " nodes");
        }
        int[][] joint = new int[one.communities()][other.communities()];
        for (int node = 0; node < one.nodes(); node++) {
            joint[one.label(node)][other.label(node)]++;
        }
        return new PartitionSimilarity(adjustedRand(joint, one, other), information(joint, one, other));
    }

    private static double adjustedRand(int[][] joint, Partition one, Partition other) {
        double together = 0;
        for (int[] row : joint) {
            for (int count : row) {
                together += pairs(count);
            }
        }
        double ofOne = pairsWithin(one);
        double ofOther = pairsWithin(other);
        double expected = ofOne * ofOther / pairs(one.nodes());
        double most = (ofOne + ofOther) / 2;
        return one.nodes() < 2 || most == expected ? Double.NaN : (together - expected) / (most - expected);
    }

    private static double pairsWithin(Partition partition) {
        double pairs = 0;
        for (int community = 0; community < partition.communities(); community++) {
            pairs += pairs(partition.size(community));
        }
        return pairs;
    }

    private static double pairs(double count) {
        return count * (count - 1) / 2;
    }

    private static double information(int[][] joint, Partition one, Partition other) {
        double nodes = one.nodes();
        double mutual = 0;
        for (int i = 0; i < joint.length; i++) {
            for (int j = 0; j < joint[i].length; j++) {
                double share = joint[i][j] / nodes;
                mutual +=
                        share == 0 ? 0 : share * Math.log(joint[i][j] * nodes / ((double) one.size(i) * other.size(j)));
            }
        }
        double mean = (entropy(one) + entropy(other)) / 2;
        return mean == 0 ? Double.NaN : Math.max(0, Math.min(1, mutual / mean));
    }

    private static double entropy(Partition partition) {
        double entropy = 0;
        for (int community = 0; community < partition.communities(); community++) {
            double share = (double) partition.size(community) / partition.nodes();
            entropy -= share * Math.log(share);
        }
        return entropy;
    }
}
