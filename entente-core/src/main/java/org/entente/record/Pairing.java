package org.entente.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;

/**
 * The roll calls of the CC0 record and the library's, each once: CC0's in the order of their numbers, then what only the
 * library has.
 *
 * @param ccodes columns of all rows
 * @param entries the roll calls
 */
record Pairing(int[] ccodes, List<Entry> entries) {
    private record Side(List<SourceRollCall> rollCalls, List<byte[]> rows) {
        List<Linkable> linkables() {
            List<Linkable> found = new ArrayList<>();
            for (int i = 0; i < rollCalls.size(); i++) {
                found.add(Linkable.of(rollCalls.get(i), rows.get(i)));
            }
            return found;
        }
    }

    /**
     * Links the two records.
     *
     * @param taken which roll calls of the CC0 record count
     */
    static Pairing of(SourceRecord cc0, Predicate<SourceRollCall> taken, SourceRecord library) {
        int[] ccodes = Columns.union(List.of(cc0.ccodes(), library.ccodes()));
        Side mine = side(cc0, taken, ccodes);
        Side theirs = side(library, rollCall -> true, ccodes);
        int[] links = Linker.link(mine.linkables(), theirs.linkables());
        boolean[] linked = new boolean[theirs.rollCalls.size()];
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            int link = links[i];
            if (link < 0) {
                entries.add(Entry.ofCc0(mine.rollCalls.get(i), mine.rows.get(i)));
            } else {
                linked[link] = true;
                entries.add(new Entry(
                        mine.rollCalls.get(i), mine.rows.get(i), theirs.rollCalls.get(link), theirs.rows.get(link)));
            }
        }
        for (int j = 0; j < linked.length; j++) {
            if (!linked[j]) {
                entries.add(Entry.ofLibrary(theirs.rollCalls.get(j), theirs.rows.get(j)));
            }
        }
        return new Pairing(ccodes, List.copyOf(entries));
    }

    private static Side side(SourceRecord source, Predicate<SourceRollCall> taken, int[] ccodes) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < source.rollCalls().size(); i++) {
            if (taken.test(source.rollCalls().get(i))) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingLong(
                (Integer i) -> Long.parseLong(source.rollCalls().get(i).nativeId())));
        byte[][] rows = Columns.move(source.cells(), source.ccodes(), ccodes);
        return new Side(
                order.stream().map(source.rollCalls()::get).toList(),
                order.stream().map(i -> rows[i]).toList());
    }
}
