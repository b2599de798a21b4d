package org.entente.construct;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.store.ContentHash;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * What results kept across runs rest on. What ships with the product changes with it and has no hash of a publisher's file:
 * it counts by content, so that no result of an older product is taken for one of this.
 */
final class EvidenceIdentity {
    private EvidenceIdentity() {}

    /** The parts of a key that all results have. */
    static List<String> of(VoteRecord record, List<Origin> origins, StateRegistry states, TieRecord ties) {
        List<String> parts = new ArrayList<>();
        parts.add(votes(record));
        parts.add(states(states));
        origins.forEach(origin -> parts.add(part(origin)));
        for (TieHolding holding : ties.holdings()) {
            String rows = holding.builtIn() ? rows(ties.read(holding, TieFilter.ALL)) : String.valueOf(holding.rows());
            parts.add(holding.layer().id() + " " + part(holding.origin()) + " " + rows + " " + holding.coverage());
        }
        return List.copyOf(parts);
    }

    private static String part(Origin origin) {
        return origin.id() + " " + origin.version() + " " + origin.sha256();
    }

    private static String votes(VoteRecord record) {
        ContentHash hash = new ContentHash();
        for (int ccode : record.ccodes()) {
            hash.add((long) ccode);
        }
        for (int r = 0; r < record.size(); r++) {
            RollCall rollCall = record.rollCalls().get(r);
            hash.add(rollCall.id()).add(rollCall.date().toEpochDay()).add((long) rollCall.family());
            hash.add(rollCall.finalText() ? 1L : 0L);
            rollCall.caseIds().forEach(hash::add);
            hash.add(record.row(r));
        }
        return record.size() + " roll calls " + hash.hex();
    }

    private static String states(StateRegistry states) {
        ContentHash hash = new ContentHash();
        for (State state : states.list()) {
            hash.add(state.toString());
        }
        for (Organisation organisation : states.organisations()) {
            hash.add(organisation.toString())
                    .add(states.memberships(organisation.id()).toString());
        }
        return "states " + hash.hex();
    }

    private static String rows(TieTable table) {
        ContentHash hash = new ContentHash();
        table.feed(hash::add);
        return table.size() + " rows " + hash.hex();
    }
}
