package org.entente.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Makes a record of paired roll calls. */
final class RegisterBuilder {
    private final Pairing pairing;
    private final List<Entry> entries;
    private final EntryFacts facts;

    RegisterBuilder(Pairing pairing) {
        this.pairing = pairing;
        this.entries = pairing.entries();
        this.facts = new EntryFacts(entries, List.of());
    }

    /**
     * The record.
     *
     * @param matches pairs of first ids that are the same text
     * @param registryCase whether a roll call of these ids belongs to a registry case
     */
    CompiledRecord build(String name, List<String[]> matches, Predicate<List<String>> registryCase, Seats seats) {
        List<Integer> order = new ArrayList<>();
        List<Families.Member> members = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
            members.add(facts.member(i));
        }
        order.sort(Comparator.comparing(facts::date)
                .thenComparing(i -> entries.get(i).id(), RollCallIds.ORDER));
        int[] roots = Families.of(members, matches);
        ExchangedVotes exchanged = ExchangedVotes.of(entries);
        EntryCells cells = new EntryCells(pairing.ccodes(), new MembershipRule(seats));
        Map<Integer, Integer> families = new HashMap<>();
        List<RollCall> register = new ArrayList<>();
        byte[][] rows = new byte[order.size()][];
        BitSet official = new BitSet();
        for (int i : order) {
            Entry entry = entries.get(i);
            Integer family = families.putIfAbsent(roots[i], families.size());
            RollCall rollCall = facts.rollCall(i, family == null ? families.size() - 1 : family);
            boolean ofCase = registryCase.test(RollCallIds.all(rollCall));
            int row = register.size();
            official.set(row, EntryCells.official(entry, ofCase));
            rows[row] = cells.of(entry, ofCase, exchanged.columns(i), facts.date(i), facts.approximate(i));
            register.add(rollCall);
        }
        VoteRecord record = new VoteRecord(name, register, pairing.ccodes(), rows);
        return new CompiledRecord(record, official, cells.disagreements());
    }
}
