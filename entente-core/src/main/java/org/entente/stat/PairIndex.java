package org.entente.stat;

/**
 * Where an unordered pair of states stands in an array over all pairs: row-major with i &lt; j, that is (0,1), (0,2), …,
 * (0,S−1), (1,2), … The first state of a pair is the one with the smaller index.
 */
public final class PairIndex {
    private PairIndex() {}

    /** Number of unordered pairs of this many states. */
    public static int count(int states) {
        return Math.multiplyExact(states, states - 1) / 2;
    }

    /** Index of the pair (0-based) of two different states, in either order. */
    public static int of(int one, int other, int states) {
        int i = Math.min(one, other);
        int j = Math.max(one, other);
        if (i < 0 || i == j || j >= states) {
            throw new IllegalArgumentException("no pair " + one + ", " + other + " among " + states + " states");
        }
        return rowStart(i, states) + j - i - 1;
    }

    /** Index of the pair (i, i+1), the first of row i; for the last state the number of pairs. */
    public static int rowStart(int i, int states) {
        return i * (2 * states - i - 1) / 2;
    }

    /** The first state of a pair. Cost log of the states. */
    public static int first(int pair, int states) {
        if (pair < 0 || pair >= count(states)) {
            throw new IllegalArgumentException("no pair " + pair + " among " + states + " states");
        }
        int low = 0;
        int high = states - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (rowStart(middle, states) <= pair) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first state of every pair, in pair order. */
    public static int[] firsts(int states) {
        int[] firsts = new int[count(states)];
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                firsts[pair++] = i;
            }
        }
        return firsts;
    }

    /** The second state of every pair, in pair order. */
    public static int[] seconds(int states) {
        int[] seconds = new int[count(states)];
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                seconds[pair++] = j;
            }
        }
        return seconds;
    }
}
