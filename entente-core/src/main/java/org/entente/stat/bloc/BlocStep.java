package org.entente.stat.bloc;

import java.util.Arrays;

/**
 * Who is in which bloc at one step of time.
 *
 * @param states the states in the network, by any number that stays theirs, ascending
 * @param blocs per state, its bloc from 0, or −1 for a state in none
 */
public record BlocStep(int[] states, int[] blocs) {
    public BlocStep {
        if (states.length != blocs.length) {
            throw new IllegalArgumentException(states.length + " states, blocs of " + blocs.length);
        }
    }

    /** Number of blocs. */
    public int count() {
        return Arrays.stream(blocs).max().orElse(-1) + 1;
    }

    /** Bloc of a state; −1 when it is in none or not in the network. */
    public int blocOf(int state) {
        int place = Arrays.binarySearch(states, state);
        return place < 0 ? -1 : blocs[place];
    }

    boolean holds(int state) {
        return Arrays.binarySearch(states, state) >= 0;
    }
}
