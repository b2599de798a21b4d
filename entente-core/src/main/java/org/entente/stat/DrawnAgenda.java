package org.entente.stat;

import java.util.Arrays;

/**
 * The choices of all states on one drawn agenda: every roll call stands in it as often as its family was picked, one bit
 * each. What a state shares with every later one is counted by AND and popcount. One object a thread.
 */
final class DrawnAgenda {
    private final FamilyBits bits;
    private final int states;
    /** {@code [word][plane][state]}, as many words as any draw so far needed. */
    private long[][][] words = new long[0][][];

    private int used;

    DrawnAgenda(FamilyBits bits) {
        this.bits = bits;
        this.states = bits.states();
    }

    /** Lays the agenda of a draw out. */
    void lay(int[] counts) {
        clear(bits.words(counts));
        int at = 0;
        for (FamilyBits.Piece piece : bits.pieces()) {
            for (int again = counts[piece.family()]; again > 0; again--) {
                place(piece, at);
                at += piece.size();
            }
        }
    }

    private void clear(int needed) {
        int held = words.length;
        if (needed > held) {
            words = Arrays.copyOf(words, needed);
            for (int word = held; word < needed; word++) {
                words[word] = new long[FamilyBits.PLANES][states];
            }
        }
        used = needed;
        for (int word = 0; word < used; word++) {
            for (long[] plane : words[word]) {
                Arrays.fill(plane, 0);
            }
        }
    }

    private void place(FamilyBits.Piece piece, int at) {
        int word = at / Long.SIZE;
        int shift = at % Long.SIZE;
        for (int plane = 0; plane < FamilyBits.PLANES; plane++) {
            up(words[word][plane], piece.planes()[plane], shift);
            if (shift + piece.size() > Long.SIZE) {
                down(words[word + 1][plane], piece.planes()[plane], Long.SIZE - shift);
            }
        }
    }

    private static void up(long[] into, long[] bits, int by) {
        for (int state = 0; state < into.length; state++) {
            into[state] |= bits[state] << by;
        }
    }

    private static void down(long[] into, long[] bits, int by) {
        for (int state = 0; state < into.length; state++) {
            into[state] |= bits[state] >>> by;
        }
    }

    /**
     * Counts what a state and each later one share.
     *
     * @param n joint choices
     * @param apart bits in which they differ, summed over joint choices
     */
    void steps(int state, int[] n, int[] apart) {
        clear(state, n, apart);
        for (int word = 0; word < used; word++) {
            steps(words[word], state, states - state - 1, n, apart);
        }
    }

    /** The same, but of choices that differ rather than of steps between them. */
    void unequal(int state, int[] n, int[] apart) {
        clear(state, n, apart);
        for (int word = 0; word < used; word++) {
            unequal(words[word], state, states - state - 1, n, apart);
        }
    }

    private void clear(int state, int[] n, int[] apart) {
        Arrays.fill(n, 0, states - state - 1, 0);
        Arrays.fill(apart, 0, states - state - 1, 0);
    }

    private static void steps(long[][] planes, int state, int others, int[] n, int[] apart) {
        long[] counted = planes[0];
        long[] first = planes[1];
        long[] second = planes[2];
        long ownCounted = counted[state];
        long ownFirst = first[state];
        long ownSecond = second[state];
        for (int k = 0; k < others; k++) {
            long both = ownCounted & counted[state + 1 + k];
            n[k] += Long.bitCount(both);
            apart[k] += Long.bitCount(both & (ownFirst ^ first[state + 1 + k]))
                    + Long.bitCount(both & (ownSecond ^ second[state + 1 + k]));
        }
    }

    private static void unequal(long[][] planes, int state, int others, int[] n, int[] apart) {
        long[] counted = planes[0];
        long[] first = planes[1];
        long[] second = planes[2];
        long ownCounted = counted[state];
        long ownFirst = first[state];
        long ownSecond = second[state];
        for (int k = 0; k < others; k++) {
            long both = ownCounted & counted[state + 1 + k];
            n[k] += Long.bitCount(both);
            apart[k] += Long.bitCount(both & ((ownFirst ^ first[state + 1 + k]) | (ownSecond ^ second[state + 1 + k])));
        }
    }
}
