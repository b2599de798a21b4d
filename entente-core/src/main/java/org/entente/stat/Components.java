package org.entente.stat;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The connected components of the graph whose edges are the pairs of a reference set, and a two-colouring of those that
 * have one (no odd cycle): in these the state effects are known only up to a shift from one colour to the other.
 */
final class Components {
    /** Component of each state, −1 for a state without an edge. */
    final int[] component;
    /** +1 or −1: the colour of a state in a breadth-first colouring. */
    final int[] colour;
    /** Whether a component is two-colourable. */
    final boolean[] bipartite;

    final int count;

    private Components(int[] component, int[] colour, boolean[] bipartite, int count) {
        this.component = component;
        this.colour = colour;
        this.bipartite = bipartite;
        this.count = count;
    }

    static Components of(int states, boolean[] edges) {
        int[] component = new int[states];
        int[] colour = new int[states];
        boolean[] bipartite = new boolean[states];
        Arrays.fill(component, -1);
        Arrays.fill(bipartite, true);
        int count = 0;
        for (int start = 0; start < states; start++) {
            if (component[start] < 0 && hasEdge(states, edges, start)) {
                component[start] = count;
                colour[start] = 1;
                bipartite[count] = spread(states, edges, start, component, colour);
                count++;
            }
        }
        return new Components(component, colour, Arrays.copyOf(bipartite, count), count);
    }

    private static boolean hasEdge(int states, boolean[] edges, int state) {
        for (int other = 0; other < states; other++) {
            if (other != state && edges[PairIndex.of(state, other, states)]) {
                return true;
            }
        }
        return false;
    }

    private static boolean spread(int states, boolean[] edges, int start, int[] component, int[] colour) {
        boolean twoColourable = true;
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int other = 0; other < states; other++) {
                if (other == state || !edges[PairIndex.of(state, other, states)]) {
                    continue;
                }
                if (component[other] < 0) {
                    component[other] = component[start];
                    colour[other] = -colour[state];
                    queue.add(other);
                } else if (colour[other] == colour[state]) {
                    twoColourable = false;
                }
            }
        }
        return twoColourable;
    }
}
