package org.entente.record;

import java.util.List;
import org.entente.source.Origin;
import org.entente.vote.VoteRecord;

/**
 * A record as a slice names it.
 *
 * @param compiled the record and what is known of its making
 * @param origins what it rests on, the built-in record first
 */
public record OpenedRecord(CompiledRecord compiled, List<Origin> origins) {
    public OpenedRecord {
        origins = List.copyOf(origins);
    }

    /** Register and cells. */
    public VoteRecord record() {
        return compiled.record();
    }

    /** Cells on which a source states something else. */
    public List<Disagreement> disagreements() {
        return compiled.disagreements();
    }
}
