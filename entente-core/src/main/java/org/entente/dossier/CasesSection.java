package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.chart.Chart;
import org.entente.chart.Panel;
import org.entente.measure.MethodCatalogue;
import org.entente.measure.Numbers;
import org.entente.vote.Choice;

/** Votes on territorial cases: each on the other's own, both on those of others; absences shown as absences. */
final class CasesSection implements SectionWriter {
    private static final String ID = "mutual_support";
    private static final String TITLE = "Territorial cases";

    @Override
    public Section write(Subject subject) {
        CaseResolver resolver = new CaseResolver(subject.record);
        List<CaseRow> rows = subject.bothRecorded() ? CaseRow.list(subject, resolver) : List.of();
        if (rows.isEmpty()) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.TWO_MINUTES,
                    Section.Status.NO_DATA,
                    "no text of the registry in this slice",
                    "Both were members on no text of the registry of cases in this slice. entente case lists the cases.");
        }
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(Exhibit.of(rail(), chart(subject, resolver, rows), counted(subject, rows))
                .by(MethodCatalogue.SUPPORT));
        Table own = own(subject, resolver);
        if (!own.rows().isEmpty()) {
            exhibits.add(Exhibit.of(List.of(), own));
        }
        return Section.of(ID, TITLE, CaseWords.answer(subject, resolver), Section.Part.TWO_MINUTES, exhibits)
                .asWide();
    }

    private static Chart chart(Subject subject, CaseResolver resolver, List<CaseRow> rows) {
        CaseGrid grid = new CaseGrid(subject, rows);
        List<Panel> wide = new ArrayList<>();
        List<Panel> narrow = new ArrayList<>();
        for (List<CaseRow> group : CaseGrid.groups(rows)) {
            String title = group.get(0).group().label();
            wide.add(grid.wide(title, group));
            narrow.add(grid.narrow(title, group));
        }
        return new Chart(
                "cases",
                CaseWords.finding(subject, resolver),
                subtitle(grid, rows),
                Chart.Width.FULL,
                wide,
                narrow,
                "Entente’s registry of cases and codebook. Names as in the UN texts. Disputes never put to a recorded "
                        + "vote are not here; Kosovo has no vote in the Assembly.",
                "For each case the votes of " + subject.both() + " by year; the table below has the counts.",
                CaseData.of(subject, rows));
    }

    private static String subtitle(CaseGrid grid, List<CaseRow> rows) {
        String words = "✓ backs the party named first in brackets · ◐ abstains · ✕ opposes it · dashed ring: did not "
                + "vote. " + grid.columnWords() + "; a figure beside a mark counts texts.";
        return rows.stream().anyMatch(CaseRow::turned)
                ? words + " Where a yes opposes that party the mark says what the vote did."
                : words;
    }

    private static List<Prose> rail() {
        return List.of(
                Prose.of(
                        "Only disputes that were put to a recorded vote of the Assembly are in the registry. A yes to a "
                                + "text can oppose a party: the last column says what it does. Support is a mean of +1 for "
                                + "backing, 0 for abstaining, −1 for opposing. Seated, an absence counts 0; cast, it is left "
                                + "out; it states no motive."),
                Prose.of("Repeats of a text are no new evidence: read the row of cases before any mean. Votes are read "
                        + "from the official record where it has them."));
    }

    static boolean seatedBoth(Subject subject, ResolvedText text) {
        return seated(subject, text, subject.columnA) && seated(subject, text, subject.columnB);
    }

    static boolean seated(Subject subject, ResolvedText text, int column) {
        if (column < 0 || !inSlice(subject, text)) {
            return false;
        }
        Choice choice = subject.record.choice(text.rollCall(), column);
        return choice.cast() || choice == Choice.ABSENT;
    }

    private static boolean inSlice(Subject subject, ResolvedText text) {
        int r = text.rollCall();
        return r >= 0 && (subject.mask[r >>> 6] >>> r & 1) != 0;
    }

    /** How each voted on the other's own texts, one row a text. */
    private static Table own(Subject subject, CaseResolver resolver) {
        List<List<Cell>> rows = new ArrayList<>();
        ownRows(subject, resolver, subject.b.ccode(), subject.a.ccode(), rows);
        ownRows(subject, resolver, subject.a.ccode(), subject.b.ccode(), rows);
        return new Table(
                "own-cases",
                CaseWords.ownFinding(subject, resolver),
                "Whole texts on a case of one of the two, with both votes. Direction: what a yes does for the party.",
                List.of(
                        Table.Column.words("Case"),
                        Table.Column.words("Text"),
                        Table.Column.words("Date").asMinor(),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB),
                        Table.Column.words("A yes")),
                rows,
                "",
                List.of());
    }

    private static void ownRows(
            Subject subject, CaseResolver resolver, int giver, int claimant, List<List<Cell>> rows) {
        for (Case entry : subject.cases.casesOf(claimant).supported()) {
            if (entry.isParty(giver)) {
                continue;
            }
            for (ResolvedText text : resolver.resolve(entry).texts()) {
                if (text.found() && inSlice(subject, text)) {
                    rows.add(textRow(subject, entry, text));
                }
            }
        }
    }

    private static List<Cell> textRow(Subject subject, Case entry, ResolvedText text) {
        int r = text.rollCall();
        return List.of(
                new Cell.Words(entry.name()),
                new Cell.RollCallLink(r, text.text().symbol()),
                new Cell.Words(subject.record.rollCalls().get(r).date().toString()),
                new Cell.Vote(subject.record.choice(r, subject.columnA)),
                new Cell.Vote(subject.record.choice(r, subject.columnB)),
                new Cell.Words(direction(text.text().direction(), entry)));
    }

    private static String direction(int direction, Case entry) {
        return switch (direction) {
            case 1 -> "backs " + entry.supported().name();
            case -1 -> "opposes " + entry.supported().name();
            default -> "takes no side";
        };
    }

    /** What each did on the texts of every row, as counts. */
    private static Table counted(Subject subject, List<CaseRow> rows) {
        List<List<Cell>> lines = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>();
        rows.forEach(row -> lines.add(line(subject, row, sets)));
        int texts = rows.stream().mapToInt(row -> row.texts().size()).sum();
        return new Table(
                "cases",
                Numbers.counted(texts, "roll call", "roll calls"),
                "in " + Numbers.counted(rows.size(), "row", "rows") + ", what each state did",
                List.of(
                        Table.Column.words("Case"),
                        Table.Column.words("Dimension").asMinor(),
                        Table.Column.number("Texts"),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB)),
                lines,
                "",
                sets);
    }

    private static List<Cell> line(Subject subject, CaseRow row, List<RowSet> sets) {
        Case entry = row.entry();
        long[] mask = new long[subject.mask.length];
        row.texts().forEach(text -> mask[text.rollCall() >>> 6] |= 1L << text.rollCall());
        String id = "case-" + entry.id().toLowerCase(Locale.ROOT).replace('_', '-') + (row.apart() ? "-apart" : "");
        String title = row.apart() ? entry.shortName() + ", amendments and motions" : entry.shortName();
        sets.add(subject.rows(
                id,
                title + ": " + Numbers.counted(row.texts().size(), "vote", "votes"),
                "entente case " + entry.id(),
                mask));
        boolean scored = !entry.contextOnly();
        return List.of(
                new Cell.Words(row.apart() ? title : entry.name()),
                new Cell.Words(entry.dimension().label()),
                new Cell.Count(row.texts().size(), id),
                scored
                        ? CaseWords.support(subject, row.texts(), subject.columnA)
                        : new Cell.Words(CaseWords.votes(subject, row.texts(), subject.columnA)),
                scored
                        ? CaseWords.support(subject, row.texts(), subject.columnB)
                        : new Cell.Words(CaseWords.votes(subject, row.texts(), subject.columnB)));
    }

    /** The scored texts of a case in the slice, with both seated. */
    static List<ResolvedText> scored(Subject subject, ResolvedCase resolved) {
        return resolved.scored().stream()
                .filter(text -> seatedBoth(subject, text))
                .toList();
    }
}
