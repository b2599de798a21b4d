package org.entente.stat.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.entente.stat.PairIndex;
import org.entente.stat.SplitMix;

/** Graphs of which the best partition is known, and the slow way to find it. */
final class Graphs {
    /** Friendships in a karate club (Zachary 1977, Journal of Anthropological Research 33), numbered from 1. */
    private static final String KARATE =
            "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 "
                    + "2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 "
                    + "9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 "
                    + "24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 "
                    + "32-33 32-34 33-34";

    private Graphs() {}

    static SignedGraph karate() {
        double[] weights = new double[PairIndex.count(34)];
        for (String edge : KARATE.split(" ", -1)) {
            String[] ends = edge.split("-", -1);
            weights[PairIndex.of(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1, 34)] = 1;
        }
        return SignedGraph.ofPairs(34, weights);
    }

    static double[] pairs(int nodes, IntBinaryOperator weight) {
        double[] pairs = new double[PairIndex.count(nodes)];
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                pairs[PairIndex.of(i, j, nodes)] = weight.applyAsInt(i, j);
            }
        }
        return pairs;
    }

    /** Weights of either sign, a third of them none. */
    static double[] random(int nodes, long seed) {
        SplitMix random = new SplitMix(seed, 5);
        double[] pairs = new double[PairIndex.count(nodes)];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = random.below(3) == 0 ? Double.NaN : random.normal();
        }
        return pairs;
    }

    /** Weights with mean ± strength as the nodes' groups are the same or not, and a standard deviation of 1. */
    static double[] planted(int[] groups, double strength, long seed) {
        SplitMix random = new SplitMix(seed, 6);
        double[] pairs = new double[PairIndex.count(groups.length)];
        for (int i = 0; i < groups.length; i++) {
            for (int j = i + 1; j < groups.length; j++) {
                pairs[PairIndex.of(i, j, groups.length)] =
                        random.normal() + (groups[i] == groups[j] ? strength : -strength);
            }
        }
        return pairs;
    }

    /** Every partition of some nodes. */
    static List<Partition> all(int nodes) {
        List<Partition> found = new ArrayList<>();
        extend(new int[nodes], 0, 0, found);
        return found;
    }

    private static void extend(int[] labels, int node, int used, List<Partition> found) {
        if (node == labels.length) {
            found.add(Partition.of(labels));
            return;
        }
        for (int label = 0; label <= used; label++) {
            labels[node] = label;
            extend(labels, node + 1, Math.max(used, label + 1), found);
        }
    }
}
