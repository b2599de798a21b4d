package org.entente.stat.ideal;

import java.util.Arrays;

/** Votes being collected for {@link OrdinalVotes}: growing columns of row, item and choice. */
public final class Observations {
    int[] row;
    int[] item;
    byte[] choice;
    int count;

    /** Room for so many votes at first; it grows as needed. */
    public Observations(int expected) {
        row = new int[Math.max(16, expected)];
        item = new int[row.length];
        choice = new byte[row.length];
    }

    /** Adds a vote: 0 yes, 1 abstain, 2 no. */
    public void add(int ofRow, int ofItem, int chosen) {
        if (count == row.length) {
            int larger = count + (count >> 1);
            row = Arrays.copyOf(row, larger);
            item = Arrays.copyOf(item, larger);
            choice = Arrays.copyOf(choice, larger);
        }
        row[count] = ofRow;
        item[count] = ofItem;
        choice[count++] = (byte) chosen;
    }

    /** Votes added. */
    public int count() {
        return count;
    }

    void requireWithin(int rows, int items) {
        for (int k = 0; k < count; k++) {
            if (row[k] < 0 || row[k] >= rows || item[k] < 0 || item[k] >= items || choice[k] < 0 || choice[k] > 2) {
                throw new IllegalArgumentException("observation " + k + " names row " + row[k] + ", item " + item[k]
                        + ", choice " + choice[k] + ": there are " + rows + " rows, " + items + " items, 3 choices");
            }
        }
    }
}
