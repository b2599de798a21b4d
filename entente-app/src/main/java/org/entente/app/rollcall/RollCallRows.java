package org.entente.app.rollcall;

import org.entente.dossier.Bars;
import org.entente.dossier.Cell;
import org.entente.vote.VoteRecord;

/** Cells that every table of roll calls has. */
public final class RollCallRows {
    private RollCallRows() {}

    /** The votes of a roll call as a bar of all its members. */
    public static Cell bar(VoteRecord record, int index) {
        Tallies tallies = Tallies.of(record, index);
        String words = tallies.words() + ", " + tallies.absent() + " did not vote";
        return Bars.cell("bar-" + index, tallies.bar(), 0, words);
    }
}
