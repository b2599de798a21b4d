package org.entente.stat.bloc;

import java.util.Arrays;
import org.entente.stat.SplitMix;

/** A queue in which every node stands at most once. */
final class NodeQueue {
    private final int[] ring;
    private final boolean[] waiting;
    private int head;
    private int size;

    private NodeQueue(int[] ring) {
        this.ring = ring;
        this.waiting = new boolean[ring.length];
        Arrays.fill(waiting, true);
        this.size = ring.length;
    }

    /** All nodes, in an order by chance. */
    static NodeQueue shuffled(int nodes, SplitMix random) {
        return new NodeQueue(order(nodes, random));
    }

    /** 0 … nodes − 1 in an order by chance. */
    static int[] order(int nodes, SplitMix random) {
        int[] order = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            int place = random.below(node + 1);
            order[node] = order[place];
            order[place] = node;
        }
        return order;
    }

    boolean empty() {
        return size == 0;
    }

    int take() {
        int node = ring[head];
        head = head + 1 == ring.length ? 0 : head + 1;
        size--;
        waiting[node] = false;
        return node;
    }

    void add(int node) {
        if (!waiting[node]) {
            waiting[node] = true;
            ring[(head + size) % ring.length] = node;
            size++;
        }
    }
}
