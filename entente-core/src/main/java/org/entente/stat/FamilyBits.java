package org.entente.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * The choices of all states on the roll calls of each family, one bit a roll call: whether the choice counts, and the
 * choice in two bits, yes 00, abstain 10, no 11, absent 01. So the bits in which two choices differ are the steps between
 * them where no absence is a choice.
 */
final class FamilyBits {
    static final int PLANES = 3;
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final int states;
    private final List<Piece> pieces;

    private FamilyBits(int states, List<Piece> pieces) {
        this.states = states;
        this.pieces = pieces;
    }

    /**
     * Up to 64 roll calls of a family.
     *
     * @param family which
     * @param size how many roll calls
     * @param planes {@code [plane][state]}
     */
    record Piece(int family, int size, long[][] planes) {}

    static FamilyBits of(FamilyTables tables) {
        List<List<Integer>> rollCalls = new ArrayList<>();
        for (int family = 0; family < tables.families(); family++) {
            rollCalls.add(new ArrayList<>());
        }
        for (int r = 0; r < tables.rollCalls(); r++) {
            rollCalls.get(tables.familyOf(r)).add(r);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int family = 0; family < rollCalls.size(); family++) {
            List<Integer> own = rollCalls.get(family);
            for (int from = 0; from < own.size(); from += Long.SIZE) {
                List<Integer> some = own.subList(from, Math.min(own.size(), from + Long.SIZE));
                pieces.add(new Piece(family, some.size(), planes(tables, some)));
            }
        }
        return new FamilyBits(tables.states(), pieces);
    }

    private static long[][] planes(FamilyTables tables, List<Integer> rollCalls) {
        long[][] planes = new long[PLANES][tables.states()];
        for (int bit = 0; bit < rollCalls.size(); bit++) {
            byte[] codes = tables.codes(rollCalls.get(bit));
            for (int state = 0; state < codes.length; state++) {
                enter(planes, state, codes[state], 1L << bit);
            }
        }
        return planes;
    }

    private static void enter(long[][] planes, int state, int code, long bit) {
        if (code != FamilyTables.NOT_COUNTED) {
            planes[0][state] |= bit;
            planes[FIRST][state] |= code == 1 || code == 2 ? bit : 0;
            planes[SECOND][state] |= code >= 2 ? bit : 0;
        }
    }

    int states() {
        return states;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Words that hold every roll call as often as these counts say. */
    int words(int[] counts) {
        int bits = 0;
        for (Piece piece : pieces) {
            bits += counts[piece.family()] * piece.size();
        }
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }
}
