package org.entente.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each roll call of an import the one it is among those known: by id where the votes do not contradict it,
 * else by symbol and votes.
 */
final class ImportMatcher {
    /** Below this share of equal votes an id is another release's number for another roll call. */
    private static final double LEAST_EQUAL = 0.7;

    private final List<MergeSlot> slots;
    private final int[] ccodes;
    private final Map<String, MergeSlot> byId = new HashMap<>();

    ImportMatcher(List<MergeSlot> slots, int[] ccodes) {
        this.slots = slots;
        this.ccodes = ccodes;
        slots.forEach(slot -> slot.ids().forEach(id -> byId.putIfAbsent(id, slot)));
    }

    /** Adds an import: states what it says in the slots, and appends slots for what is new. */
    void add(SourceRecord source) {
        byte[][] rows = Columns.move(source.cells(), source.ccodes(), ccodes);
        List<MergeSlot.Statement> rest = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            SourceRollCall rollCall = source.rollCalls().get(i);
            String id = RollCallIds.prefix(source.source()) + rollCall.nativeId();
            MergeSlot slot = byId.get(id);
            if (slot != null && slot.statement(source.source()) == null && sameVotes(slot, rows[i])) {
                slot.state(source.source(), new MergeSlot.Statement(id, rollCall, rows[i]));
            } else {
                String free = slot == null ? id : RollCallIds.ofAnotherRelease(id);
                rest.add(new MergeSlot.Statement(free, rollCall, rows[i]));
            }
        }
        link(source.source(), rest);
    }

    private static boolean sameVotes(MergeSlot slot, byte[] row) {
        byte[] known = slot.builtInRow();
        if (known == null) {
            return true;
        }
        int cast = 0;
        int equal = 0;
        for (int s = 0; s < known.length; s++) {
            byte other = row[s];
            if (known[s] >= 1 && known[s] <= 3 && other >= 1 && other <= 3) {
                cast++;
                equal += known[s] == other ? 1 : 0;
            }
        }
        return equal >= LEAST_EQUAL * cast;
    }

    private void link(String source, List<MergeSlot.Statement> rest) {
        List<MergeSlot> open = slots.stream().filter(slot -> !slot.has(source)).toList();
        List<Linkable> mine = rest.stream()
                .map(statement -> Linkable.of(statement.rollCall(), statement.row()))
                .toList();
        int[] links = Linker.link(mine, open.stream().map(MergeSlot::linkable).toList());
        for (int i = 0; i < links.length; i++) {
            add(source, rest.get(i), links[i] < 0 ? null : open.get(links[i]));
        }
    }

    private void add(String source, MergeSlot.Statement statement, @Nullable MergeSlot linked) {
        if (linked != null) {
            linked.state(source, statement);
        } else {
            slots.add(MergeSlot.fresh(source, statement));
        }
    }
}
