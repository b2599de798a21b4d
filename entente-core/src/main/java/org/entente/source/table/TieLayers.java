package org.entente.source.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.entente.source.FindingLog;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** The layers of one reading, collected over its files. */
public final class TieLayers {
    private static final long FILE = 1L << 40;

    private final Map<Layer, TieTableBuilder> builders = new LinkedHashMap<>();
    private final Map<Layer, YearlyFacts> yearly = new LinkedHashMap<>();
    private final Map<Layer, Integer> lastDays = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();
    private final Map<Integer, Set<Long>> repeated = new HashMap<>();
    private final Set<Long> repetitions = new HashSet<>();
    private final Set<Long> contradictions = new HashSet<>();
    private final List<String> files = new ArrayList<>();

    /** The rows of a layer so far. */
    public TieTableBuilder of(Layer layer) {
        return builders.computeIfAbsent(layer, TieTable::of);
    }

    boolean holds(Layer layer) {
        return builders.containsKey(layer);
    }

    /** Facts of a layer that files tell year by year. */
    YearlyFacts yearly(Layer layer) {
        return yearly.computeIfAbsent(layer, YearlyFacts::new);
    }

    /** Ends on this day are where the dataset ends. */
    void openEnds(Layer layer, int last) {
        lastDays.put(layer, last);
    }

    /** What files tell those read after them. */
    Map<String, String> told() {
        return told;
    }

    void begin(String file) {
        files.add(file);
    }

    /** A line of the file at hand, told from the same line of another file. */
    long line(long line) {
        return (files.size() - 1) * FILE + line;
    }

    /**
     * The tables, each row once.
     *
     * @param coverage what the source says that a layer covers, given the first and last year of its rows
     */
    List<TieTable> build(FindingLog log, BiFunction<Layer, Coverage, Coverage> coverage) {
        List<TieTable> tables = new ArrayList<>();
        yearly.forEach((layer, facts) -> {
            int last = facts.addTo(of(layer), (line, agrees) -> leftOut(log, line, agrees));
            openEnds(layer, last);
        });
        builders.forEach((layer, rows) -> {
            Coverage held = coverage.apply(layer, years(rows));
            rows.openEnds(lastDays.getOrDefault(layer, PackedDate.OPEN));
            tables.add(rows.buildOnce(held, (line, agrees) -> leftOut(log, line, agrees)));
        });
        return tables;
    }

    /** A row of several ties is told once, however many of them are repeated. */
    private void leftOut(FindingLog log, long line, boolean agrees) {
        int file = (int) (line / FILE);
        repeated.computeIfAbsent(file, key -> new TreeSet<>()).add(line % FILE);
        if (!(agrees ? repetitions : contradictions).add(line)) {
            return;
        }
        log.warning(
                agrees ? "duplicate_row" : "conflicting_rows",
                files.get(file),
                line % FILE,
                agrees
                        ? "the same states, dates and kind stand in an earlier row with the same value"
                        : "rows of the same states, dates and kind state different values; none is used",
                null);
    }

    /** Lines of a file of which a tie was left out as a repetition. */
    int repeated(int file) {
        return repeated.getOrDefault(file, Set.of()).size();
    }

    private static Coverage years(TieTableBuilder rows) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            int from = PackedDate.yearOf(rows.from(row));
            int to = PackedDate.yearOf(rows.to(row));
            first = from == 0 ? first : Math.min(first, from);
            last = Math.max(last, Math.max(from, to));
        }
        return last == Integer.MIN_VALUE ? new Coverage(0, 0, false, "") : new Coverage(first, last, false, "");
    }
}
