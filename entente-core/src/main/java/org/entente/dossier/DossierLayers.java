package org.entente.dossier;

import java.util.List;
import java.util.function.Consumer;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.notice.Notice;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier is made from.
 *
 * @param record the record of votes that the slice names
 * @param origins the snapshots of that record
 * @param notices what must be known about the record
 * @param states which states exist when
 * @param cases the registry of cases
 * @param dated the dated record of pairs
 * @param ties every layer besides the votes
 */
public record DossierLayers(
        VoteRecord record,
        List<Origin> origins,
        List<Notice> notices,
        StateRegistry states,
        CaseRegistry cases,
        DatedRecord dated,
        TieRecord ties) {
    public DossierLayers {
        origins = List.copyOf(origins);
        notices = List.copyOf(notices);
    }

    /**
     * What constructs are computed from.
     *
     * @param store where results over all pairs are kept, or null to keep none
     * @param computing hears of everything that is computed anew
     */
    public Evidence evidence(@Nullable DerivedStore store, Consumer<String> computing) {
        return new Evidence(record, origins, states, cases, dated, ties, store, computing);
    }
}
