package org.entente.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.source.SourceRecord;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * One record of the built-in one and what was imported, each roll call once. First ids stay, later ones become aliases;
 * the register's decisions stand, and new roll calls are decided by the same rules; cells follow the declared
 * precedence.
 */
public final class RecordMerge {
    private final CompiledRecord builtIn;
    private final int[] ccodes;
    private final List<MergeSlot> slots = new ArrayList<>();
    private final List<String[]> matches = new ArrayList<>();

    private RecordMerge(CompiledRecord builtIn, List<SourceRecord> imports) {
        this.builtIn = builtIn;
        List<int[]> columns = new ArrayList<>();
        columns.add(builtIn.record().ccodes());
        imports.forEach(source -> columns.add(source.ccodes()));
        this.ccodes = Columns.union(columns);
        VoteRecord record = builtIn.record();
        int[] places = Columns.places(record.ccodes(), ccodes);
        for (int r = 0; r < record.size(); r++) {
            byte[] row = Columns.move(record.row(r), places, ccodes.length);
            slots.add(MergeSlot.builtIn(
                    record.rollCalls().get(r), row, builtIn.official().get(r)));
        }
        for (SourceRecord source : imports) {
            new ImportMatcher(slots, ccodes).add(source);
            String prefix = RollCallIds.prefix(source.source());
            source.matches().forEach(pair -> matches.add(new String[] {prefix + pair[0], prefix + pair[1]}));
        }
    }

    /**
     * Merges.
     *
     * @param imports at most one record a source, in any order
     * @param registryCase whether a roll call of these ids belongs to a registry case
     */
    static CompiledRecord merge(
            CompiledRecord builtIn, List<SourceRecord> imports, Predicate<List<String>> registryCase, Seats seats) {
        RecordMerge merge = new RecordMerge(builtIn, imports);
        merge.decideFresh();
        merge.slots.stream().filter(MergeSlot::known).forEach(KnownFacts::update);
        return merge.build(registryCase, seats);
    }

    private void decideFresh() {
        List<MergeSlot> fresh = slots.stream().filter(slot -> !slot.known()).toList();
        EntryFacts facts = new EntryFacts(
                fresh.stream().map(MergeSlot::entry).toList(), builtIn.record().rollCalls());
        FamilyJoiner families = new FamilyJoiner(builtIn.record().rollCalls(), matches);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(facts::date));
        for (int i : order) {
            RollCall decided = facts.rollCall(i, families.join(facts.member(i)));
            fresh.get(i).become(RollCalls.withId(decided, fresh.get(i).ids().get(0)));
        }
        fresh.forEach(KnownFacts::update);
    }

    private CompiledRecord build(Predicate<List<String>> registryCase, Seats seats) {
        slots.sort(Comparator.comparing((MergeSlot slot) -> decided(slot).date())
                .thenComparing(slot -> decided(slot).id(), RollCallIds.ORDER));
        Map<String, List<Disagreement>> earlier = new HashMap<>();
        builtIn.disagreements()
                .forEach(each -> earlier.computeIfAbsent(each.rollCall(), id -> new ArrayList<>())
                        .add(each));
        MergedCells cells = new MergedCells(ccodes, new MembershipRule(seats));
        Map<Integer, Integer> families = new HashMap<>();
        List<RollCall> register = new ArrayList<>();
        byte[][] rows = new byte[slots.size()][];
        BitSet official = new BitSet();
        for (MergeSlot slot : slots) {
            RollCall rollCall = decided(slot);
            Integer family = families.putIfAbsent(rollCall.family(), families.size());
            RollCall placed = RollCalls.withFamily(rollCall, family == null ? families.size() - 1 : family);
            boolean ofCase = registryCase.test(RollCallIds.all(placed));
            official.set(register.size(), official(slot, ofCase));
            rows[register.size()] = cells.of(slot, placed, ofCase, earlier.getOrDefault(placed.id(), List.of()));
            register.add(placed);
        }
        return new CompiledRecord(new VoteRecord(Sources.ALL, register, ccodes, rows), official, cells.disagreements());
    }

    private static boolean official(MergeSlot slot, boolean registryCase) {
        for (String source : Sources.precedence(registryCase, slot.builtInOfficial())) {
            boolean there = source.equals(Sources.BUILT_IN) ? slot.known() : slot.row(source) != null;
            if (there) {
                return source.equals(Sources.LIBRARY) || (source.equals(Sources.BUILT_IN) && slot.builtInOfficial());
            }
        }
        return false;
    }

    private static RollCall decided(MergeSlot slot) {
        RollCall rollCall = slot.rollCall();
        if (rollCall == null) {
            throw new IllegalStateException("a roll call that was not decided");
        }
        return rollCall;
    }
}
