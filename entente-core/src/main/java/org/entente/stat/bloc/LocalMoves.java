package org.entente.stat.bloc;

import java.util.Arrays;
import org.entente.stat.SplitMix;

/**
 * The first phase of Leiden: nodes are taken from a queue, each moved to the community where it gains most or to one of
 * its own, and the nodes for which the move may have changed what is best are queued again. Ends when no node gains by
 * moving.
 */
final class LocalMoves {
    private static final double ENOUGH = 1e-10;

    private final double[][] gains;
    private final int[] labels;
    private final int[] sizes;
    /** {@code [community][node]}: what the node gains with all of the community; no row where there never was a node. */
    private final double[][] sums;
    /** The communities with a node, ascending. */
    private final int[] active;

    private int count;
    private final NodeQueue queue;

    private LocalMoves(double[][] gains, int[] labels, SplitMix random) {
        int nodes = gains.length;
        this.gains = gains;
        this.labels = labels;
        this.sizes = new int[nodes];
        this.sums = new double[nodes][];
        this.active = new int[nodes];
        this.queue = NodeQueue.shuffled(nodes, random);
        for (int node = 0; node < nodes; node++) {
            join(node, labels[node]);
        }
    }

    /** The labels, below the number of nodes, that are reached from these. */
    static int[] of(double[][] gains, int[] start, SplitMix random) {
        int[] labels = Partition.of(start).labels();
        new LocalMoves(gains, labels, random).run();
        return labels;
    }

    private void run() {
        while (!queue.empty()) {
            int node = queue.take();
            int best = best(node);
            if (best != labels[node]) {
                move(node, best);
            }
        }
    }

    private int best(int node) {
        int own = labels[node];
        int best = own;
        double most = sums[own][node];
        for (int k = 0; k < count; k++) {
            double sum = sums[active[k]][node];
            if (sum > most + ENOUGH) {
                best = active[k];
                most = sum;
            }
        }
        return most < -ENOUGH && sizes[own] > 1 ? free() : best;
    }

    /** The last community without a node. */
    private int free() {
        int free = sizes.length - 1;
        while (sizes[free] > 0) {
            free--;
        }
        return free;
    }

    private void join(int node, int to) {
        if (sums[to] == null) {
            sums[to] = new double[gains.length];
        }
        add(sums[to], gains[node], 1);
        if (sizes[to]++ == 0) {
            int place = -1 - Arrays.binarySearch(active, 0, count, to);
            System.arraycopy(active, place, active, place + 1, count - place);
            active[place] = to;
            count++;
        }
    }

    private void leave(int node, int from) {
        add(sums[from], gains[node], -1);
        if (--sizes[from] == 0) {
            int place = Arrays.binarySearch(active, 0, count, from);
            System.arraycopy(active, place + 1, active, place, count - place - 1);
            count--;
        }
    }

    private void move(int node, int to) {
        int from = labels[node];
        double[] row = gains[node];
        leave(node, from);
        join(node, to);
        labels[node] = to;
        for (int other = 0; other < labels.length; other++) {
            if (row[other] > 0 ? labels[other] != to : row[other] < 0 && labels[other] != from) {
                queue.add(other);
            }
        }
    }

    private static void add(double[] sums, double[] row, int sign) {
        for (int node = 0; node < row.length; node++) {
            sums[node] += sign * row[node];
        }
    }
}
