package org.entente.measure.tie;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.entente.tie.PackedDate;

/** The distinct years, up to one, in which two states have a row. */
final class YearsTogether {
    private final Map<Long, TreeSet<Integer>> years = new HashMap<>();
    private final int states;

    YearsTogether(TieYear year, LayerRows rows, String kind) {
        states = year.states().size();
        Grids.forEach(year.states(), rows.table(), kind, (i, j, tie) -> {
            int end = tie.to() == PackedDate.OPEN ? year.year() : PackedDate.yearOf(tie.to());
            for (int at = PackedDate.yearOf(tie.from()); at <= Math.min(end, year.year()); at++) {
                years.computeIfAbsent(key(i, j), pair -> new TreeSet<>()).add(at);
            }
        });
    }

    private long key(int i, int j) {
        return (long) Math.min(i, j) * states + Math.max(i, j);
    }

    /** How many they are, by pair. */
    PairGrid counts(PairGrid missing) {
        return missing.map((i, j) -> {
            TreeSet<Integer> together = years.get(key(i, j));
            return together == null ? missing.get(i, j) : together.size();
        });
    }

    TieDetail detail(int i, int j) {
        TreeSet<Integer> together = years.get(key(i, j));
        if (together == null) {
            return TieDetail.without("a count", 0);
        }
        return TieDetail.without("a count", together.size()).remarking("Last in " + together.last() + ".");
    }
}
