package org.entente.app.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Case;
import org.entente.cases.CaseReport;
import org.entente.cases.Dimension;
import org.entente.cases.Stance;
import org.entente.measure.Numbers;
import org.entente.vote.VoteRecord;

/** All cases on a terminal, by dimension, with how many states back each. */
public final class CaseListPage {
    private final List<CaseReport> reports;
    private final VoteRecord record;

    /** @param reports every case, in the order of the registry */
    public CaseListPage(List<CaseReport> reports, VoteRecord record) {
        this.reports = List.copyOf(reports);
        this.record = record;
    }

    /** Prints the list and the rule by which cases enter it. */
    public void print(Terminal terminal) {
        terminal.print(Line.of(Numbers.counted(reports.size(), "case", "cases"), Style.BOLD)
                .add(" put to a recorded vote of the General Assembly"));
        terminal.paragraph(CaseWords.RULE, Style.DIM);
        if (!terminal.narrow()) {
            terminal.paragraph(CaseWords.STANCES, Style.DIM);
        }
        terminal.blank();
        Table table = head(!terminal.narrow());
        for (Dimension dimension : Dimension.values()) {
            rows(table, dimension, !terminal.narrow());
        }
        terminal.print(table.lines(terminal.room()));
        terminal.blank();
        legend(terminal);
        terminal.print(Line.of("One case   ", Style.DIM).add("entente case AZE_NK"));
    }

    private static Table head(boolean wide) {
        Table table = new Table(0).left("case").left("about").right("texts");
        if (wide) {
            table.left("years");
            CaseStates.STANCES.forEach(stance -> table.right(StanceMarks.mark(stance)));
        }
        return table;
    }

    private void rows(Table table, Dimension dimension, boolean wide) {
        List<CaseReport> these =
                reports.stream().filter(r -> entry(r).dimension() == dimension).toList();
        if (!these.isEmpty()) {
            table.row(List.of(Line.empty(), Line.of(dimension.label(), Style.DIM)));
            these.forEach(report -> table.row(cells(report, wide)));
        }
    }

    private List<Line> cells(CaseReport report, boolean wide) {
        long whole = CaseWords.wholeTexts(report.resolved());
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(entry(report).id(), Style.BOLD));
        cells.add(Line.of(entry(report).shortName()));
        cells.add(Line.of(whole == 0 ? "·" : Long.toString(whole)));
        if (wide) {
            cells.add(Line.of(CaseWords.years(report.resolved(), record), Style.DIM));
            counts(report).forEach(cells::add);
        }
        return cells;
    }

    private static List<Line> counts(CaseReport report) {
        List<Stance> stances =
                report.whole().supports().stream().map(s -> s.stance()).toList();
        if (stances.isEmpty()) {
            return List.of();
        }
        return CaseStates.STANCES.stream()
                .map(stance -> stances.stream().filter(stance::equals).count())
                .map(count -> Line.of(count == 0 ? "·" : Long.toString(count)))
                .toList();
    }

    private static void legend(Terminal terminal) {
        String states = terminal.narrow()
                ? ""
                : "; then the states that by this mean ● back the supported party, ◐ withhold, ✕ oppose, ◌ cast no vote";
        terminal.paragraph("texts: whole texts whose votes the record has" + states + ".", Style.DIM);
    }

    private static Case entry(CaseReport report) {
        return report.resolved().entry();
    }
}
