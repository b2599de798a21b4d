package org.entente.measure;

import org.entente.stat.PairIndex;

/** The two states of every pair, in pair order. */
final class PairEnds {
    private static volatile int[][] last = {new int[0], new int[0]};

    private PairEnds() {}

    /** {@code [0 first, 1 second][pair]}; shared, not to be written. */
    static int[][] of(int states) {
        int[][] known = last;
        if (known[0].length != PairIndex.count(states)) {
            known = new int[][] {PairIndex.firsts(states), PairIndex.seconds(states)};
            last = known;
        }
        return known;
    }
}
