package org.entente.stat.bloc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every node in one community. Communities are numbered from 0 in the order of their first nodes, so that two partitions
 * are equal if and only if they divide the nodes alike.
 */
public final class Partition {
    private final int[] labels;
    private final int[] sizes;

    private Partition(int[] labels, int[] sizes) {
        this.labels = labels;
        this.sizes = sizes;
    }

    /** The partition of any labels: nodes of one label are together. */
    public static Partition of(int[] labels) {
        int[] ordered = new int[labels.length];
        int[] sizes = new int[labels.length];
        int count = below(labels, labels.length) ? orderedByTable(labels, ordered) : orderedByMap(labels, ordered);
        for (int number : ordered) {
            sizes[number]++;
        }
        return new Partition(ordered, Arrays.copyOf(sizes, count));
    }

    private static boolean below(int[] labels, int limit) {
        for (int label : labels) {
            if (label < 0 || label >= limit) {
                return false;
            }
        }
        return true;
    }

    /** Of labels below their number, as all labels within Leiden are. */
    private static int orderedByTable(int[] labels, int[] ordered) {
        int[] numbers = new int[labels.length];
        int count = 0;
        for (int node = 0; node < labels.length; node++) {
            if (numbers[labels[node]] == 0) {
                numbers[labels[node]] = ++count;
            }
            ordered[node] = numbers[labels[node]] - 1;
        }
        return count;
    }

    private static int orderedByMap(int[] labels, int[] ordered) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int node = 0; node < labels.length; node++) {
            ordered[node] = numbers.computeIfAbsent(labels[node], label -> numbers.size());
        }
        return numbers.size();
    }

    /** Every node alone. */
    public static Partition singletons(int nodes) {
        int[] labels = new int[nodes];
        Arrays.setAll(labels, node -> node);
        return of(labels);
    }

    /** Number of nodes. */
    public int nodes() {
        return labels.length;
    }

    /** Number of communities, those of one node included. */
    public int communities() {
        return sizes.length;
    }

    /** The community of a node. */
    public int label(int node) {
        return labels[node];
    }

    /** The community of every node, a copy. */
    public int[] labels() {
        return labels.clone();
    }

    /** Number of nodes of a community. */
    public int size(int community) {
        return sizes[community];
    }

    /** The nodes of a community, ascending. */
    public int[] nodesOf(int community) {
        return IntStream.range(0, labels.length)
                .filter(node -> labels[node] == community)
                .toArray();
    }

    /** The nodes of every community, ascending. */
    int[][] members() {
        int[][] members = new int[sizes.length][];
        Arrays.setAll(members, community -> new int[sizes[community]]);
        int[] next = new int[sizes.length];
        for (int node = 0; node < labels.length; node++) {
            members[labels[node]][next[labels[node]]++] = node;
        }
        return members;
    }

    /** Whether two nodes are in one community. */
    public boolean together(int one, int other) {
        return labels[one] == labels[other];
    }

    /** Whether it divides nothing: all nodes together, or every node alone. */
    public boolean trivial() {
        return sizes.length <= 1 || sizes.length == labels.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition partition && Arrays.equals(labels, partition.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return Arrays.toString(labels);
    }
}
