package org.entente.source.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.vote.Choice;

/**
 * Cells of a record while it is read: one per roll call and COW code. A cell told twice alike is kept; told twice
 * differently it holds nothing, since no reader could say which is right.
 */
public final class VoteCells {
    /** COW codes have three digits. */
    public static final int CODES = 1000;

    private static final byte CONFLICT = -1;

    /** What became of a vote. */
    public enum Outcome {
        STORED,
        REPEATED,
        CONFLICTING
    }

    private final List<byte[]> rows = new ArrayList<>();
    private final short[] columns = new short[CODES];
    private int states;

    public VoteCells() {
        Arrays.fill(columns, (short) -1);
    }

    /** Number of roll calls. */
    public int size() {
        return rows.size();
    }

    /** Adds a roll call and returns its number, counted from 0. */
    public int addRollCall() {
        rows.add(new byte[256]);
        return rows.size() - 1;
    }

    /**
     * Adds a vote.
     *
     * @param ccode COW code below {@value #CODES}
     */
    public Outcome add(int rollCall, int ccode, byte choice) {
        int column = columns[ccode];
        if (column < 0) {
            column = states++;
            columns[ccode] = (short) column;
        }
        byte[] row = rows.get(rollCall);
        if (column >= row.length) {
            row = Arrays.copyOf(row, CODES);
            rows.set(rollCall, row);
        }
        byte there = row[column];
        if (there == 0) {
            row[column] = choice;
            return Outcome.STORED;
        }
        if (there == choice) {
            return Outcome.REPEATED;
        }
        row[column] = CONFLICT;
        return Outcome.CONFLICTING;
    }

    /** Whether no vote of a roll call is known. */
    public boolean isEmpty(int rollCall) {
        for (byte cell : rows.get(rollCall)) {
            if (cell > 0) {
                return false;
            }
        }
        return true;
    }

    void drop(boolean[] left) {
        List<byte[]> kept = new ArrayList<>();
        for (int r = 0; r < left.length; r++) {
            if (!left[r]) {
                kept.add(rows.get(r));
            }
        }
        rows.clear();
        rows.addAll(kept);
    }

    /** COW codes seen, ascending. */
    public int[] ccodes() {
        int[] ccodes = new int[states];
        int next = 0;
        for (int ccode = 0; ccode < CODES; ccode++) {
            if (columns[ccode] >= 0) {
                ccodes[next++] = ccode;
            }
        }
        return ccodes;
    }

    /** How many cells of a roll call hold this choice. */
    public int count(int rollCall, Choice choice) {
        int found = 0;
        for (byte cell : rows.get(rollCall)) {
            found += cell == choice.code() ? 1 : 0;
        }
        return found;
    }

    /** {@code [roll call][state]} in the order of {@link #ccodes()}; 0 where nothing was told or told differently. */
    public byte[][] cells() {
        int[] ccodes = ccodes();
        byte[][] cells = new byte[rows.size()][ccodes.length];
        for (int r = 0; r < cells.length; r++) {
            byte[] row = rows.get(r);
            for (int s = 0; s < ccodes.length; s++) {
                int column = columns[ccodes[s]];
                byte cell = column < row.length ? row[column] : 0;
                cells[r][s] = cell == CONFLICT ? 0 : cell;
            }
        }
        return cells;
    }
}
