package org.entente.app.doctor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.store.CoverageRow;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** Counts a record by year, as the store counts its snapshots. */
final class RecordCoverage {
    private RecordCoverage() {}

    static List<CoverageRow> list(String name, VoteRecord record) {
        Map<Integer, List<Integer>> byYear = new TreeMap<>();
        for (int r = 0; r < record.size(); r++) {
            byYear.computeIfAbsent(record.rollCalls().get(r).year(), year -> new ArrayList<>())
                    .add(r);
        }
        return byYear.entrySet().stream()
                .map(year -> row(name, record, year.getKey(), year.getValue()))
                .toList();
    }

    private static CoverageRow row(String name, VoteRecord record, int year, List<Integer> rollCalls) {
        long cast = 0;
        long absent = 0;
        BitSet states = new BitSet();
        for (int r : rollCalls) {
            for (int s = 0; s < record.stateCount(); s++) {
                Choice choice = record.choice(r, s);
                if (choice.cast()) {
                    cast++;
                    states.set(s);
                } else if (choice == Choice.ABSENT) {
                    absent++;
                }
            }
        }
        return new CoverageRow(name, year, rollCalls.size(), cast, absent, states.cardinality());
    }
}
