package org.entente.stat;

import java.util.stream.IntStream;

/** Some unordered pairs of states, by their indices in pair order. */
public final class PairList {
    private final int[] pairs;
    private final int[] first;
    private final int[] second;
    private final boolean inOrder;

    private PairList(int states, int[] pairs) {
        this.pairs = pairs;
        this.first = new int[pairs.length];
        this.second = new int[pairs.length];
        for (int place = 0; place < pairs.length; place++) {
            int one = PairIndex.first(pairs[place], states);
            first[place] = one;
            second[place] = pairs[place] - PairIndex.rowStart(one, states) + one + 1;
        }
        this.inOrder = IntStream.range(1, pairs.length).allMatch(place -> pairs[place - 1] < pairs[place]);
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

    /** Whether the pairs stand in pair order, none twice. */
    boolean inOrder() {
        return inOrder;
    }

    /** Place after the last of the pairs from this place on that have its first state. */
    int rowEnd(int place) {
        int end = place + 1;
        while (end < pairs.length && first[end] == first[place]) {
            end++;
        }
        return end;
    }

    /** Subtracts from the values of all listed pairs what their two states have. */
    public void subtract(float[] levels, float[] values) {
        for (int from = 0; from < pairs.length; from = rowEnd(from)) {
            int end = rowEnd(from);
            float level = levels[first[from]];
            if (second[end - 1] - second[from] == end - 1 - from) {
                subtract(levels, second[from], level, values, from, end - from);
            } else {
                for (int place = from; place < end; place++) {
                    values[place] = values[place] - level - levels[second[place]];
                }
            }
        }
    }

    private static void subtract(float[] levels, int second, float level, float[] values, int from, int count) {
        for (int k = 0; k < count; k++) {
            values[from + k] = values[from + k] - level - levels[second + k];
        }
    }

    /** Number of pairs listed. */
    public int size() {
        return pairs.length;
    }

    /** The pair at a place of the list. */
    public int pair(int place) {
        return pairs[place];
    }

    /** The first state of the pair at a place. */
    public int first(int place) {
        return first[place];
    }

    /** The second state of the pair at a place. */
    public int second(int place) {
        return second[place];
    }
}
