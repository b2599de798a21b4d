package org.entente.stat.bloc;

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
    /** {@code [community][node]}: what the node gains with all of the community. */
    private final double[][] sums;

    private final NodeQueue queue;

    private LocalMoves(double[][] gains, int[] labels, SplitMix random) {
        int nodes = gains.length;
        this.gains = gains;
        this.labels = labels;
        this.sizes = new int[nodes];
        this.sums = new double[nodes][nodes];
        this.queue = NodeQueue.shuffled(nodes, random);
        for (int node = 0; node < nodes; node++) {
            sizes[labels[node]]++;
            add(sums[labels[node]], gains[node], 1);
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
        int free = -1;
        for (int community = 0; community < sizes.length; community++) {
            if (sizes[community] == 0) {
                free = community;
            } else if (sums[community][node] > most + ENOUGH) {
                best = community;
                most = sums[community][node];
            }
        }
        return most < -ENOUGH && sizes[own] > 1 ? free : best;
    }

    private void move(int node, int to) {
        int from = labels[node];
        double[] row = gains[node];
        add(sums[from], row, -1);
        add(sums[to], row, 1);
        sizes[from]--;
        sizes[to]++;
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
