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
    /** A chance so many powers of e below the greatest is none. */
    private static final double LEAST = -40;

    private final double[][] gains;
    private final Partition communities;
    private final SplitMix random;
    private final int[] labels;
    private final int[] sizes;
    /** The nodes of each community; a part is numbered by one of its nodes. */
    private final int[][] members;

    private final double[] withPart;
    private final double[] chances;
    /** Per part, what it gains with the rest of its community. */
    private final double[] outside;

    private Refinement(double[][] gains, Partition communities, SplitMix random) {
        this.gains = gains;
        this.communities = communities;
        this.random = random;
        this.labels = Partition.singletons(gains.length).labels();
        this.sizes = new int[gains.length];
        this.members = communities.members();
        this.withPart = new double[gains.length];
        this.chances = new double[gains.length];
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
        for (int other : members[communities.label(node)]) {
            sum += gains[node][other];
        }
        return sum;
    }

    private void merge(int node) {
        int[] near = members[communities.label(node)];
        for (int other : near) {
            withPart[other] = 0;
        }
        for (int other : near) {
            withPart[labels[other]] += gains[node][other];
        }
        int part = choose(node, near);
        if (part != node) {
            labels[node] = part;
            sizes[node]--;
            sizes[part]++;
            outside[part] += outside[node] - 2 * withPart[part];
        }
    }

    private int choose(int node, int[] near) {
        double most = 0;
        for (int part : near) {
            most = open(node, part) ? Math.max(most, withPart[part]) : most;
        }
        double sum = 0;
        for (int part : near) {
            double gain = part == node ? 0 : withPart[part];
            double below = (gain - most) / RANDOMNESS;
            boolean possible = (part == node || open(node, part)) && gain >= 0 && below > LEAST;
            chances[part] = possible ? StrictMath.exp(below) : 0;
            sum += chances[part];
        }
        double drawn = random.uniform() * sum;
        int last = node;
        for (int place = 0; drawn >= 0 && place < near.length; place++) {
            if (chances[near[place]] > 0) {
                last = near[place];
                drawn -= chances[last];
            }
        }
        return last;
    }

    /** Whether a node may join a part of its community: another, not empty and well connected to the rest of it. */
    private boolean open(int node, int part) {
        return part != node && sizes[part] > 0 && outside[part] >= 0;
    }
}
