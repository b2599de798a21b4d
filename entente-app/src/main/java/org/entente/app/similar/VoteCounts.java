package org.entente.app.similar;

import org.entente.measure.SliceMask;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** How often a state made each choice. */
public final class VoteCounts {
    private VoteCounts() {}

    /** Counts by ordinal of {@link Choice}, over a mask's roll calls; all zero for a state without a column. */
    public static int[] of(VoteRecord record, long[] mask, int ccode) {
        int[] counts = new int[Choice.values().length];
        int column = record.column(ccode);
        for (int index : column < 0 ? new int[0] : SliceMask.indexes(mask)) {
            counts[record.choice(index, column).ordinal()]++;
        }
        return counts;
    }
}
