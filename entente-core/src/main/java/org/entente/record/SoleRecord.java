package org.entente.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * One import read alone: with its own symbols, dates, sessions and cells. What was put to the vote, whole texts, issues
 * and families come from the register, where each of its roll calls is known under an alias.
 */
final class SoleRecord {
    /** Days of the Voeten record are unreliable through this session. */
    private static final int LAST_APPROXIMATE_SESSION = 57;

    private SoleRecord() {}

    /** The record of an import that was merged into the given one. */
    static VoteRecord of(SourceRecord source, VoteRecord merged) {
        String prefix = RollCallIds.prefix(source.source());
        List<Integer> order = new ArrayList<>();
        RollCall[] stated = new RollCall[source.rollCalls().size()];
        for (int i = 0; i < stated.length; i++) {
            SourceRollCall rollCall = source.rollCalls().get(i);
            String id = prefix + rollCall.nativeId();
            int known = merged.find(RollCallIds.ofAnotherRelease(id))
                    .or(() -> merged.find(id))
                    .orElseThrow();
            stated[i] = stated(rollCall, merged.rollCalls().get(known), source.source());
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> stated[i].date())
                .thenComparing(i -> stated[i].id(), RollCallIds.ORDER));
        Map<Integer, Integer> families = new HashMap<>();
        List<RollCall> register = new ArrayList<>();
        byte[][] cells = new byte[stated.length][];
        for (int i : order) {
            Integer family = families.putIfAbsent(stated[i].family(), families.size());
            cells[register.size()] = source.cells()[i];
            register.add(RollCalls.withFamily(stated[i], family == null ? families.size() - 1 : family));
        }
        return new VoteRecord(source.source(), register, source.ccodes(), cells);
    }

    private static RollCall stated(SourceRollCall own, RollCall known, String source) {
        String spelling = own.symbol();
        boolean symbol = SourceSymbols.isSymbol(own);
        boolean approximate = source.equals(Sources.VOETEN)
                && Sessions.regular(own.session(), own.date()) <= LAST_APPROXIMATE_SESSION;
        return RollCalls.stated(
                known,
                spelling == null || !symbol ? spelling : Symbols.display(spelling),
                spelling != null && !symbol,
                own.date(),
                approximate,
                own.session(),
                own.meeting());
    }
}
