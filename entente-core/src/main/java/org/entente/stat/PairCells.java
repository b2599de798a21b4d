package org.entente.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tables of joint choices of all unordered pairs of some states, on the roll calls of a mask.
 *
 * <p>A table has one cell per pair of choices, {@code cell = choices·u + v}: u the choice of the pair's first state, v of
 * its second, 0 yes, 1 abstain, 2 no and, under {@link AbsencePolicy#OWN_CATEGORY} only, 3 absent. With three choices the
 * order is yy ya yn ay aa an ny na nn. Pairs are ordered as {@link PairIndex} says.
 *
 * <p>Cost: choices² popcounts per pair and 64 roll calls that the mask touches; rows of pairs run in parallel, the result
 * does not depend on the number of threads.
 */
public final class PairCells {
    private final int states;
    private final int choices;
    private final int[][] cells;

    private PairCells(int states, int choices, int[][] cells) {
        this.states = states;
        this.choices = choices;
        this.cells = cells;
    }

    /**
     * Counts the tables of every pair of the listed states.
     *
     * @param planes bit planes {@code [state][0 yes, 1 abstain, 2 no, 3 absent][word]}
     * @param states the states' indices in {@code planes}; pairs index this list
     * @param mask the roll calls that count, one bit each
     */
    public static PairCells of(long[][][] planes, int[] states, long[] mask, AbsencePolicy policy) {
        MaskedPlanes masked = MaskedPlanes.of(planes, states, mask, policy);
        int choices = policy.choices();
        int[][] cells = new int[choices * choices][PairIndex.count(states.length)];
        IntStream rows = IntStream.range(0, states.length);
        (states.length > 32 ? rows.parallel() : rows).forEach(i -> {
            if (choices == 3) {
                countNine(masked, i, states.length, cells);
            } else {
                countAny(masked, i, states.length, choices, cells);
            }
        });
        return new PairCells(states.length, choices, cells);
    }

    /**
     * Tables that were counted elsewhere.
     *
     * @param states number of states
     * @param cells {@code [cell][pair]} of three choices, which are kept and not copied
     */
    public static PairCells ofNine(int states, int[][] cells) {
        return new PairCells(states, 3, cells);
    }

    /** The table of one pair: 9 cells, 16 under {@link AbsencePolicy#OWN_CATEGORY}. */
    public static int[] ofPair(long[][][] planes, int first, int second, long[] mask, AbsencePolicy policy) {
        return of(planes, new int[] {first, second}, mask, policy).table(0);
    }

    private static void countNine(MaskedPlanes masked, int i, int states, int[][] cells) {
        int words = masked.words();
        long[] one = masked.row(i);
        int pair = PairIndex.rowStart(i, states);
        for (int j = i + 1; j < states; j++, pair++) {
            long[] other = masked.row(j);
            int yy = 0, ya = 0, yn = 0, ay = 0, aa = 0, an = 0, ny = 0, na = 0, nn = 0;
            for (int w = 0; w < words; w++) {
                long y = one[w];
                long a = one[words + w];
                long n = one[2 * words + w];
                long otherYes = other[w];
                long otherAbstain = other[words + w];
                long otherNo = other[2 * words + w];
                yy += Long.bitCount(y & otherYes);
                ya += Long.bitCount(y & otherAbstain);
                yn += Long.bitCount(y & otherNo);
                ay += Long.bitCount(a & otherYes);
                aa += Long.bitCount(a & otherAbstain);
                an += Long.bitCount(a & otherNo);
                ny += Long.bitCount(n & otherYes);
                na += Long.bitCount(n & otherAbstain);
                nn += Long.bitCount(n & otherNo);
            }
            cells[0][pair] = yy;
            cells[1][pair] = ya;
            cells[2][pair] = yn;
            cells[3][pair] = ay;
            cells[4][pair] = aa;
            cells[5][pair] = an;
            cells[6][pair] = ny;
            cells[7][pair] = na;
            cells[8][pair] = nn;
        }
    }

    private static void countAny(MaskedPlanes masked, int i, int states, int choices, int[][] cells) {
        int words = masked.words();
        long[] one = masked.row(i);
        int pair = PairIndex.rowStart(i, states);
        for (int j = i + 1; j < states; j++, pair++) {
            long[] other = masked.row(j);
            for (int cell = 0; cell < choices * choices; cell++) {
                int u = cell / choices * words;
                int v = cell % choices * words;
                int count = 0;
                for (int w = 0; w < words; w++) {
                    count += Long.bitCount(one[u + w] & other[v + w]);
                }
                cells[cell][pair] = count;
            }
        }
    }

    /** Number of states. */
    public int states() {
        return states;
    }

    /** Number of unordered pairs of them. */
    public int pairs() {
        return PairIndex.count(states);
    }

    /** 3, or 4 when an absence is a choice of its own. */
    public int choices() {
        return choices;
    }

    /** One cell of every pair; shared, not to be written. */
    public int[] cell(int cell) {
        return cells[cell];
    }

    /** The cells of one pair's table, a copy. */
    public int[] table(int pair) {
        int[] table = new int[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            table[cell] = cells[cell][pair];
        }
        return table;
    }

    /** Joint votes of a pair, the sum of its table. */
    public int n(int pair) {
        int n = 0;
        for (int[] cell : cells) {
            n += cell[pair];
        }
        return n;
    }

    /** Joint votes of every pair. */
    public int[] n() {
        int[] n = new int[pairs()];
        for (int[] cell : cells) {
            Arrays.setAll(n, pair -> n[pair] + cell[pair]);
        }
        return n;
    }
}
