package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * Votes as an item-response model sees them: who voted (a <em>row</em>, one state in one session), on what (an
 * <em>item</em>, one or more roll calls that share their parameters), and how. Absences are not in it.
 *
 * <p>Rows are ordered by state, then session, so that a state's rows are its path. Observations are stored twice over
 * one numbering: in the order of items, {@link #itemStart} to {@link #itemStart} of the next, and for each row as a list
 * of those numbers. A row may have several observations of one item. Arrays are not copied: do not write to them. Memory
 * is 9 bytes an observation.
 */
public final class OrdinalVotes {
    /** Choices: 0 yes, 1 abstain, 2 no. */
    public static final int CHOICES = 3;

    private final int[] stateOfRow;
    private final int[] sessionOfRow;
    private final int[] stateStart;
    private final int[] itemStart;
    private final int[] rowOf;
    private final byte[] choiceOf;
    private final int[] rowStart;
    private final int[] observationOf;

    private OrdinalVotes(int states, int items, int[] stateOfRow, int[] sessionOfRow, Observations observed) {
        this.stateOfRow = stateOfRow;
        this.sessionOfRow = sessionOfRow;
        this.stateStart = starts(stateOfRow, stateOfRow.length, states);
        this.itemStart = starts(observed.item, observed.count, items);
        this.rowOf = new int[observed.count];
        this.choiceOf = new byte[observed.count];
        int[] next = itemStart.clone();
        for (int k = 0; k < observed.count; k++) {
            int place = next[observed.item[k]]++;
            rowOf[place] = observed.row[k];
            choiceOf[place] = observed.choice[k];
        }
        this.rowStart = starts(rowOf, rowOf.length, stateOfRow.length);
        this.observationOf = new int[rowOf.length];
        int[] within = rowStart.clone();
        for (int k = 0; k < rowOf.length; k++) {
            observationOf[within[rowOf[k]]++] = k;
        }
    }

    /**
     * Lays out the votes.
     *
     * @param states how many states there are, numbered from 0; each needs at least one row
     * @param items how many items there are, numbered from 0; one without observations is allowed
     * @param stateOfRow state of each row, ascending
     * @param sessionOfRow session of each row, ascending within a state; differences are the gaps of the random walk
     * @param observed the votes, in any order
     * @throws IllegalArgumentException if rows are out of order or an observation names a row, item or choice that does
     *     not exist
     */
    public static OrdinalVotes of(int states, int items, int[] stateOfRow, int[] sessionOfRow, Observations observed) {
        requirePaths(states, stateOfRow, sessionOfRow);
        observed.requireWithin(stateOfRow.length, items);
        return new OrdinalVotes(states, items, stateOfRow.clone(), sessionOfRow.clone(), observed);
    }

    /**
     * The same rows and items with the votes on some items alone; the others have none. Cost linear.
     *
     * @param items whether an item's votes stay
     */
    public OrdinalVotes only(boolean[] items) {
        Observations observed = new Observations(rowOf.length);
        for (int item = 0; item < items.length; item++) {
            for (int k = itemStart[item]; k < itemStart[item + 1] && items[item]; k++) {
                observed.add(rowOf[k], item, choiceOf[k]);
            }
        }
        return new OrdinalVotes(states(), items(), stateOfRow, sessionOfRow, observed);
    }

    private static void requirePaths(int states, int[] stateOfRow, int[] sessionOfRow) {
        int expected = -1;
        for (int row = 0; row < stateOfRow.length; row++) {
            boolean same = stateOfRow[row] == expected;
            boolean opens = stateOfRow[row] == expected + 1;
            if (!opens && !(same && sessionOfRow[row] > sessionOfRow[row - 1])) {
                throw new IllegalArgumentException("row " + row + " is out of order: states from 0 without a gap, "
                        + "sessions ascending within a state");
            }
            expected = stateOfRow[row];
        }
        if (expected + 1 != states) {
            throw new IllegalArgumentException(states + " states, but rows of " + (expected + 1));
        }
    }

    private static int[] starts(int[] keys, int count, int buckets) {
        int[] starts = new int[buckets + 1];
        for (int k = 0; k < count; k++) {
            starts[keys[k] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    public int states() {
        return stateStart.length - 1;
    }

    public int rows() {
        return stateOfRow.length;
    }

    public int items() {
        return itemStart.length - 1;
    }

    /** Votes cast. */
    public int observations() {
        return rowOf.length;
    }

    /** State of each row. */
    public int[] stateOfRow() {
        return stateOfRow;
    }

    /** Session of each row. */
    public int[] sessionOfRow() {
        return sessionOfRow;
    }

    /** First row of each state; one more entry at the end. */
    public int[] stateStart() {
        return stateStart;
    }

    /** First observation of each item; one more entry at the end. */
    public int[] itemStart() {
        return itemStart;
    }

    /** Row of each observation, in the order of items. */
    public int[] rowOf() {
        return rowOf;
    }

    /** Choice of each observation, in the order of items: 0 yes, 1 abstain, 2 no. */
    public byte[] choiceOf() {
        return choiceOf;
    }

    /** First entry of each row in {@link #observationOf()}; one more entry at the end. */
    public int[] rowStart() {
        return rowStart;
    }

    /** The observations of each row, by their numbers in the order of items, ascending. */
    public int[] observationOf() {
        return observationOf;
    }

    /** Item of each observation; a new array. */
    public int[] itemOf() {
        int[] items = new int[observations()];
        for (int item = 0; item < items(); item++) {
            Arrays.fill(items, itemStart[item], itemStart[item + 1], item);
        }
        return items;
    }

    /** Votes of each row; a new array. */
    public int[] votesOfRows() {
        int[] votes = new int[rows()];
        Arrays.setAll(votes, row -> rowStart[row + 1] - rowStart[row]);
        return votes;
    }
}
