package org.entente.stat.bloc;

import java.util.Arrays;
import org.entente.stat.SplitMix;

/**
 * The second phase of Leiden: inside each community every node starts alone, and a node still alone may join a part of its
 * community if both it and the part are well connected to the rest of the community, and if it loses nothing by it. Which
 * part is chosen by chance, with weight exp(gain / θ), so that good partitions can be reached that greedy merging misses.
 */
final class Refinement {
    /** θ in units of the mean gain of a pair. */
    private static final double RANDOMNESS = 0.05;

    private final double[][] gains;
    private final Partition communities;
    private final SplitMix random;
    private final int[] labels;
    private final int[] sizes;
    /** Per part, what it gains with the rest of its community. */
    private final double[] outside;

    private Refinement(double[][] gains, Partition communities, SplitMix random) {
        this.gains = gains;
        this.communities = communities;
        this.random = random;
        this.labels = Partition.singletons(gains.length).labels();
        this.sizes = new int[gains.length];
        this.outside = new double[gains.length];
        Arrays.fill(sizes, 1);
        for (int node = 0; node < gains.length; node++) {
            outside[node] = withCommunity(node);
        }
    }

    /** The part of each node. */
    static int[] of(double[][] gains, Partition communities, SplitMix random) {
        Refinement refinement = new Refinement(gains, communities, random);
        for (int node : NodeQueue.order(gains.length, random)) {
            if (refinement.sizes[refinement.labels[node]] == 1 && refinement.outside[node] >= 0) {
                refinement.merge(node);
            }
        }
        return refinement.labels;
    }

    private double withCommunity(int node) {
        double sum = 0;
        for (int other = 0; other < gains.length; other++) {
            sum += communities.together(node, other) ? gains[node][other] : 0;
        }
        return sum;
    }

    private void merge(int node) {
        double[] withPart = new double[gains.length];
        for (int other = 0; other < gains.length; other++) {
            withPart[labels[other]] += gains[node][other];
        }
        int part = choose(node, withPart);
        if (part != node) {
            labels[node] = part;
            sizes[node]--;
            sizes[part]++;
            outside[part] += outside[node] - 2 * withPart[part];
        }
    }

    private int choose(int node, double[] withPart) {
        double most = 0;
        for (int part = 0; part < withPart.length; part++) {
            most = open(node, part) ? Math.max(most, withPart[part]) : most;
        }
        double[] chances = new double[withPart.length];
        double sum = 0;
        for (int part = 0; part < withPart.length; part++) {
            double gain = part == node ? 0 : withPart[part];
            chances[part] =
                    (part == node || open(node, part)) && gain >= 0 ? StrictMath.exp((gain - most) / RANDOMNESS) : 0;
            sum += chances[part];
        }
        double drawn = random.uniform() * sum;
        int part = -1;
        int last = node;
        while (drawn >= 0 && ++part < chances.length) {
            if (chances[part] > 0) {
                last = part;
                drawn -= chances[part];
            }
        }
        return last;
    }

    /** Whether a node may join a part: another, not empty, of its community and well connected to the rest of it. */
    private boolean open(int node, int part) {
        return part != node && sizes[part] > 0 && communities.together(node, part) && outside[part] >= 0;
    }
}
