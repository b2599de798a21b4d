package org.entente.record;

import java.util.BitSet;
import java.util.List;
import org.entente.vote.VoteRecord;

/**
 * A record with what is known of its making.
 *
 * @param record register and cells
 * @param official roll calls whose cells the library's record states; to be read only
 * @param disagreements cells on which a source states something else, by roll call, then state
 */
public record CompiledRecord(VoteRecord record, BitSet official, List<Disagreement> disagreements) {
    public CompiledRecord {
        disagreements = List.copyOf(disagreements);
    }
}
