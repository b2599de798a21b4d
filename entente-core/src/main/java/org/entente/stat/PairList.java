package org.entente.stat;

import java.util.stream.IntStream;

/** Some unordered pairs of states, by their indices in pair order. */
public final class PairList {
    private final int[] pairs;
    private final int[] first;
    private final int[] second;

    private PairList(int states, int[] pairs) {
        this.pairs = pairs;
        int[] firsts = PairIndex.firsts(states);
        int[] seconds = PairIndex.seconds(states);
        this.first = IntStream.of(pairs).map(pair -> firsts[pair]).toArray();
        this.second = IntStream.of(pairs).map(pair -> seconds[pair]).toArray();
    }

    /** The listed pairs, in this order. */
    public static PairList of(int states, int... pairs) {
        return new PairList(states, pairs.clone());
    }

    /** All pairs. */
    public static PairList all(int states) {
        return new PairList(states, IntStream.range(0, PairIndex.count(states)).toArray());
    }

    /** The pairs of a mask, in pair order. */
    public static PairList in(int states, boolean[] mask) {
        return new PairList(
                states,
                IntStream.range(0, mask.length).filter(pair -> mask[pair]).toArray());
    }

    /** Every pair that has this state, in order of the other. */
    public static PairList with(int states, int state) {
        return new PairList(
                states,
                IntStream.range(0, states)
                        .filter(other -> other != state)
                        .map(other -> PairIndex.of(state, other, states))
                        .toArray());
    }

    /** Number of pairs listed. */
    public int size() {
        return pairs.length;
    }

    /** The pair at a place of the list. */
    public int pair(int place) {
        return pairs[place];
    }

    int first(int place) {
        return first[place];
    }

    int second(int place) {
        return second[place];
    }
}
