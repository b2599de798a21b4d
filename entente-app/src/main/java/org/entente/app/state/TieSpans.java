package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.entente.measure.Unit;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** Dates of ties in words, as precise as they are known. */
final class TieSpans {
    private static final int WAR = 2;

    private TieSpans() {}

    /** "2003-10-31 to today", "1993 to 2003-10-31", "to 1991". */
    static String of(Tie tie) {
        String from = PackedDate.text(tie.from());
        String to = PackedDate.text(tie.to());
        if (from.isEmpty()) {
            return to.isEmpty() ? "dates not listed" : "to " + to;
        }
        return to.isEmpty() ? "since " + from : from + " to " + to;
    }

    /** Years of conflict put together where they follow each other: "1991–1994, 1997; party to a war in 3 of them". */
    static String years(SortedMap<Integer, Integer> conflicts) {
        List<String> spells = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int year : conflicts.keySet()) {
            if (first > 0 && year != last + 1) {
                spells.add(Unit.years(first, last));
                first = year;
            }
            first = first == 0 ? year : first;
            last = year;
        }
        if (first > 0) {
            spells.add(Unit.years(first, last));
        }
        long wars = conflicts.values().stream()
                .filter(intensity -> intensity == WAR)
                .count();
        long troops =
                conflicts.values().stream().filter(intensity -> intensity == 0).count();
        return String.join(", ", spells)
                + (wars == 0 ? "" : "; party to a war in " + wars + " of them")
                + (troops == 0 ? "" : "; with troops alone in " + troops);
    }
}
