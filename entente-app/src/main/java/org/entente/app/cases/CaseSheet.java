package org.entente.app.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.rollcall.RollCallRows;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.app.rollcall.Tallies;
import org.entente.cases.Case;
import org.entente.cases.CaseReport;
import org.entente.cases.ResolvedText;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.dossier.Tally;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.vote.VoteRecord;

/** One case as a page: parties, who backs it, by year, every text, poles, what is not on record. */
public final class CaseSheet {
    private final CaseReport report;
    private final VoteRecord record;
    private final Case entry;
    private final CaseFollowUp followUp;

    public CaseSheet(CaseReport report, VoteRecord record, CaseFollowUp followUp) {
        this.report = report;
        this.record = record;
        this.entry = report.resolved().entry();
        this.followUp = followUp;
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, List<Origin> origins, String command) {
        Sheet.Builder sheet = Sheet.of(
                        "Case " + entry.id() + " · " + entry.dimension().label(), entry.name())
                .fact(CaseWords.parties(entry))
                .fact(CaseWords.extent(report.resolved(), report.whole().families()))
                .fact("record read to " + entry.lastChecked());
        if (report.whole().texts().isEmpty()) {
            sheet.finding("No whole text with a side to back is on record here");
        } else {
            CaseHeadline headline = new CaseHeadline(report.whole(), record);
            Tallies votes = headline.tallies();
            int[] counts = {votes.yes(), votes.abstain(), votes.no(), votes.absent()};
            sheet.finding(headline.count())
                    .tally(Tally.of(counts, List.of("yes", "abstained", "no", "did not vote")))
                    .say(headline.mean());
        }
        sheet.say(entry.directnessNote()).say(CaseWords.RULE);
        if (!report.whole().texts().isEmpty()) {
            new CaseBackingSections(report.whole(), record, "whole")
                    .sections("Support on the whole texts", origins)
                    .forEach(sheet::section);
        }
        if (!followUp.empty()) {
            sheet.section(followUp.section());
        }
        sheet.section(texts());
        if (!report.apart().texts().isEmpty()) {
            new CaseBackingSections(report.apart(), record, "apart")
                    .sections("Amendments and motions, apart and in no score", origins)
                    .forEach(sheet::section);
        }
        return sheet.commands(List.of("entente rollcalls --case " + entry.id(), "entente case"))
                .build(notices, origins, command);
    }

    private Section texts() {
        List<ResolvedText> texts = report.resolved().texts();
        List<List<Cell>> rows = texts.stream().map(this::row).toList();
        List<Prose> rail = new ArrayList<>();
        if (texts.stream().anyMatch(text -> text.text().added())) {
            rail.add(Prose.of("+ added to the list by rule: a later text of a family that the case lists, to the "
                    + "record’s end."));
        }
        if (!report.unlisted().isEmpty()) {
            rail.add(Prose.of("Texts of the same families in these years that the case does not list: "
                    + report.unlisted().size() + "."));
        }
        Table table = new Table(
                "texts",
                "",
                "",
                List.of(
                        Table.Column.words("Text"),
                        Table.Column.words("Date"),
                        Table.Column.words("Put to the vote"),
                        Table.Column.words("A yes"),
                        Table.Column.words("Votes of all members"),
                        Table.Column.number("Yes–no–abst."),
                        Table.Column.number("None")),
                rows,
                "",
                List.of());
        List<Prose> notes = texts.stream()
                .filter(text -> !text.text().note().isEmpty())
                .map(text -> Prose.of(text.text().symbol() + ": " + text.text().note()))
                .toList();
        return Section.of(
                        "texts",
                        Numbers.counted(texts.size(), "text", "texts"),
                        List.of(new Exhibit(rail, List.of(), null, table, Exhibit.Placement.OPEN, notes)))
                .asWide();
    }

    private List<Cell> row(ResolvedText text) {
        List<Cell> cells = new ArrayList<>();
        String about = text.text().subject().replace('_', ' ');
        cells.add(new Cell.Lines(text.text().symbol() + (text.text().added() ? " +" : ""), about));
        cells.add(new Cell.Words(CaseWords.date(text, record)));
        cells.add(new Cell.Words(RollCallSentences.capital(text.text().kind().label())));
        cells.add(new Cell.Words(CaseWords.yes(text.text())));
        if (text.found()) {
            Tallies tallies = Tallies.of(record, text.rollCall());
            cells.add(RollCallRows.bar(record, text.rollCall()));
            cells.add(new Cell.Words(tallies.words()));
            cells.add(new Cell.Count(tallies.absent(), null));
        } else {
            cells.add(new Cell.Words(text.status().label()));
            cells.add(new Cell.Words(Numbers.MISSING));
            cells.add(new Cell.Words(Numbers.MISSING));
        }
        return cells;
    }
}
