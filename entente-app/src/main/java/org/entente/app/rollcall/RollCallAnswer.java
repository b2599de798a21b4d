package org.entente.app.rollcall;

import java.util.List;
import org.entente.app.cli.SlicedRecord;
import org.entente.record.Disagreement;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * One roll call with what belongs to it.
 *
 * @param sliced the record it stands in
 * @param index the roll call
 * @param others further roll calls under the same symbol
 */
public record RollCallAnswer(SlicedRecord sliced, int index, List<Integer> others) {
    public RollCallAnswer {
        others = List.copyOf(others);
    }

    public VoteRecord record() {
        return sliced.record();
    }

    public RollCall rollCall() {
        return record().rollCalls().get(index);
    }

    public Tallies tallies() {
        return Tallies.of(record(), index);
    }

    /** Where sources disagree on it. */
    public List<Disagreement> disagreements() {
        return sliced.disagreements(index);
    }
}
