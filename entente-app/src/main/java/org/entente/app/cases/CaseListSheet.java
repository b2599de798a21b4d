package org.entente.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.cases.Case;
import org.entente.cases.CaseReport;
import org.entente.cases.Dimension;
import org.entente.dossier.Bars;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.vote.VoteRecord;

/** The registry of cases as a page: by dimension, each with how many states back it. */
public final class CaseListSheet {
    private final List<CaseReport> reports;
    private final VoteRecord record;

    /** @param reports every case, in the order of the registry */
    public CaseListSheet(List<CaseReport> reports, VoteRecord record) {
        this.reports = List.copyOf(reports);
        this.record = record;
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, List<Origin> origins, String command) {
        Sheet.Builder sheet = Sheet.of(
                        "Cases · General Assembly",
                        Numbers.counted(reports.size(), "case", "cases") + " put to a recorded vote")
                .say(CaseWords.RULE)
                .say(CaseWords.STANCES);
        for (Dimension dimension : Dimension.values()) {
            List<CaseReport> these = reports.stream()
                    .filter(report -> report.resolved().entry().dimension() == dimension)
                    .toList();
            if (!these.isEmpty()) {
                sheet.section(section(dimension, these));
            }
        }
        return sheet.commands(List.of("entente case AZE_NK", "entente rollcalls --case AZE_NK"))
                .build(notices, origins, command);
    }

    private Section section(Dimension dimension, List<CaseReport> these) {
        List<Table.Column> columns = List.of(
                Table.Column.words("Case"),
                Table.Column.number("Texts"),
                Table.Column.words("Years"),
                Table.Column.words("States"),
                Table.Column.number("Back"),
                Table.Column.number("Withhold"),
                Table.Column.number("Oppose"),
                Table.Column.number("No vote"));
        String word = dimension.word().replace('_', '-');
        Table table = new Table(
                word,
                "",
                "States by mean support over families of texts, each counting alike",
                columns,
                these.stream().map(this::row).toList(),
                "",
                List.of());
        String count = Numbers.counted(these.size(), "case", "cases");
        return Section.of(
                word,
                RollCallSentences.capital(dimension.label()),
                List.of(Exhibit.of(List.of(Prose.of(count + " of this dimension.")), table)));
    }

    private List<Cell> row(CaseReport report) {
        Case entry = report.resolved().entry();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Lines(entry.shortName(), entry.id()));
        cells.add(new Cell.Count(CaseWords.wholeTexts(report.resolved()), null));
        cells.add(new Cell.Words(CaseWords.years(report.resolved(), record)));
        int[] counts = CaseStates.counts(report.whole().supports());
        if (report.whole().texts().isEmpty()) {
            cells.add(new Cell.Words("no scored text on record"));
            CaseStates.STANCES.forEach(stance -> cells.add(new Cell.Words(Numbers.MISSING)));
            return cells;
        }
        cells.add(Bars.cell("states-" + entry.id().toLowerCase(Locale.ROOT), counts, 0, CaseStates.words(counts)));
        for (int count : counts) {
            cells.add(new Cell.Count(count, null));
        }
        return cells;
    }
}
