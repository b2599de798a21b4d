package org.entente.app.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.entente.app.sources.Bytes;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.entente.store.CoverageRow;
import org.entente.store.StoredSnapshot;

/** An examination on a terminal. */
public final class DoctorPage {
    private static final String INDENT = "              ";

    private final Examination found;
    private final String store;
    private final String derived;

    /**
     * @param store how the store's file is named to the reader
     * @param derived how the directory of derived results is named
     */
    public DoctorPage(Examination found, String store, String derived) {
        this.found = found;
        this.store = store;
        this.derived = derived;
    }

    public void print(Terminal terminal) {
        line(terminal, "Store", storeWords());
        integrity(terminal);
        line(
                terminal,
                "Derived",
                found.derivedFiles() == 0
                        ? "nothing kept yet in " + derived
                        : Numbers.counted(found.derivedFiles(), "file", "files") + ", "
                                + Bytes.shown(found.derivedBytes()) + ", in " + derived + "; safe to delete");
        terminal.blank();
        coverage(terminal);
        terminal.blank();
        new TieTotals(found.ties()).print(terminal);
        terminal.blank();
        disagreements(terminal);
    }

    private String storeWords() {
        if (!found.place().exists()) {
            return "none; the built-in record answers";
        }
        long inUse = found.snapshots().stream().filter(StoredSnapshot::inUse).count();
        return store + ", " + Bytes.shown(found.storeBytes()) + ", "
                + Numbers.counted(found.snapshots().size(), "snapshot", "snapshots") + ", " + inUse + " in use";
    }

    private void integrity(Terminal terminal) {
        if (!found.place().exists()) {
            return;
        }
        boolean ties = found.snapshots().stream().anyMatch(stored -> stored.ties() > 0);
        String words = found.sound()
                ? "every row and cell is as it was imported" + (ties ? "; of ties the rows of each layer" : "")
                : "the store is damaged";
        line(terminal, "Integrity", (found.sound() ? "● " : "✕ ") + words);
        for (Notice finding : found.findings()) {
            terminal.paragraph(INDENT, INDENT, finding.message(), Style.PLAIN);
        }
    }

    private void coverage(Terminal terminal) {
        List<String> sources = new ArrayList<>(new LinkedHashSet<>(
                found.coverage().stream().map(CoverageRow::source).toList()));
        Map<Integer, Map<String, CoverageRow>> years = new TreeMap<>();
        for (CoverageRow row : found.coverage()) {
            years.computeIfAbsent(row.year(), year -> new TreeMap<>()).put(row.source(), row);
        }
        terminal.print(Line.of("Roll calls by year", Style.BOLD)
                .add(terminal.narrow() ? "" : ", and how many states cast a vote", Style.DIM));
        Table table = new Table(2, 3).left("year");
        boolean states = !terminal.narrow();
        sources.forEach(source -> table.right(source).right(states ? "states" : ""));
        years.forEach((year, rows) -> table.row(cells(String.valueOf(year), sources, rows, states)));
        table.row(totals(sources));
        terminal.print(table.lines(terminal.room()));
    }

    private static List<Line> cells(String year, List<String> sources, Map<String, CoverageRow> rows, boolean states) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(year)));
        for (String source : sources) {
            CoverageRow row = rows.get(source);
            cells.add(Line.of(row == null ? "·" : Numbers.count(row.rollCalls())));
            cells.add(Line.of(row == null || !states ? "" : Numbers.count(row.states()), Style.DIM));
        }
        return cells;
    }

    private List<Line> totals(List<String> sources) {
        List<Line> cells = new ArrayList<>(List.of(Line.of("all", Style.BOLD)));
        for (String source : sources) {
            cells.add(Line.of(Numbers.count(sum(source, CoverageRow::rollCalls)), Style.BOLD));
            cells.add(Line.empty());
        }
        return cells;
    }

    private long sum(String source, ToLongFunction<CoverageRow> what) {
        return found.coverage().stream()
                .filter(row -> row.source().equals(source))
                .mapToLong(what)
                .sum();
    }

    private void disagreements(Terminal terminal) {
        Map<String, Long> counts = new TreeMap<>();
        found.disagreements().forEach(d -> counts.merge(DisagreementWords.of(d), 1L, Long::sum));
        terminal.print(Line.of("Cells of the built-in record unlike a source", Style.BOLD)
                .add("  " + Numbers.count(found.disagreements().size()), Style.PLAIN));
        Table table = new Table(2, 3).right("").left("");
        counts.forEach((words, count) -> table.row(Numbers.count(count), words));
        terminal.print(table.linesWithoutHead(terminal.room()));
        if (!counts.isEmpty()) {
            terminal.paragraph(
                    "  ", "  ", "entente doctor --json lists them; entente rollcall shows those of a vote.", Style.DIM);
        }
    }

    private static void line(Terminal terminal, String head, String words) {
        terminal.paragraph(head + " ".repeat(INDENT.length() - head.length()), INDENT, words, Style.PLAIN);
    }
}
