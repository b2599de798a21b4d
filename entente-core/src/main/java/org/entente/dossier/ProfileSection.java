package org.entente.dossier;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedText;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Panel;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.RollCallMasks;
import org.jspecify.annotations.Nullable;

/** One row for each construct, all on one scale: where the pair stands among all pairs with data. */
final class ProfileSection implements SectionWriter {
    private static final String ID = "profile";

    @Override
    public Section write(Subject subject) {
        List<ProfileRow> votes = votes(subject);
        List<ProfileRow> ties = TieProfile.rows(subject);
        List<ProfileRow> rows = Stream.concat(votes.stream(), ties.stream()).toList();
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(Exhibit.of(
                        List.of(Prose.of(
                                "One line for each construct of the framework that has a figure, on one scale: "
                                        + "where this pair stands among all pairs with data. The lines are not added up: a pair "
                                        + "can vote apart and share much else. Bars are intervals; where there is none the line "
                                        + "says why.")),
                        chart(subject, rows),
                        table(subject, votes, ties))
                .placed(Exhibit.Placement.IN_TABLE));
        exhibits.add(Exhibit.of(List.of(), missing(subject)));
        return Section.of(ID, "Profile", answer(subject, rows), Section.Part.TWO_MINUTES, exhibits)
                .asWide();
    }

    private static List<ProfileRow> votes(Subject subject) {
        Unit unit = subject.headline;
        List<ProfileRow> rows = new ArrayList<>();
        rows.add(ProfileRow.ofVotes(
                "Convergence",
                "Relative affinity of votes",
                subject.span(unit),
                subject.pair(unit, Measure.RELATIVE_AFFINITY),
                null));
        if (!subject.slice.contested()) {
            long[] contested = RollCallMasks.contested(subject.record.planes().all(), unit.mask());
            Unit narrower = Unit.of(subject.record, contested, "contested votes");
            String command = subject.rowsCommand(unit, " --contested");
            rows.add(ProfileRow.ofVotes(
                    "",
                    "The same, contested votes alone",
                    subject.span(unit),
                    subject.pair(narrower, Measure.RELATIVE_AFFINITY).withRows(command),
                    subject.rows("contested", counted(subject, narrower), command, subject.jointMask(narrower))));
        }
        return rows;
    }

    private static String counted(Subject subject, Unit contested) {
        int n = SliceMask.count(subject.jointMask(contested));
        return Numbers.counted(n, "joint vote", "joint votes") + " on contested texts";
    }

    private static Chart chart(Subject subject, List<ProfileRow> rows) {
        List<Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (ProfileRow row : rows) {
            panels.add(row.panel().titled(row.indicator() + ", " + row.when()));
            data.add(row.line());
        }
        return new Chart(
                ID,
                finding(rows),
                "Percentile among all pairs of the same years; 100 = highest, which is closest unless the line says that low is "
                        + "alike, near or peaceful. Shaded: the middle half of pairs. Each line has a year of its own: read "
                        + "it before comparing lines.",
                Chart.Width.FULL,
                panels,
                List.of(),
                SourceLine.votes(subject) + " Other lines: the sources of the sections that they open.",
                "The percentile of " + subject.both() + " on each construct.",
                new DataTable(
                        List.of(
                                "indicator",
                                "when",
                                "value",
                                "lo",
                                "hi",
                                "percentile",
                                "percentile_lo",
                                "percentile_hi",
                                "n"),
                        data));
    }

    /** What the intervals of the percentiles carry: below the middle half of pairs, above it, or neither. */
    private static String finding(List<ProfileRow> rows) {
        Estimate first = rows.get(0).estimate();
        if (!first.hasPercentile()) {
            return "Too few joint votes to place the pair among all pairs";
        }
        String place = "On votes, habits removed, the pair stands at the " + Numbers.ordinal(first.percentile())
                + " percentile of all pairs; ";
        return place
                + switch (Comparison.withMedian(first)) {
                    case LESS -> "its interval lies below the median pair";
                    case MORE -> "its interval lies above the median pair";
                    case ABOUT -> "its interval holds the median pair";
                    case OPEN -> "no interval says how firm that is";
                };
    }

    private static String answer(Subject subject, List<ProfileRow> rows) {
        Estimate first = rows.get(0).estimate();
        String votes =
                first.hasPercentile() ? "votes at " + Numbers.percentile(first.percentile()) : "no figure on votes";
        return votes + "; " + MissingConstruct.list(subject).size() + " constructs without a figure";
    }

    private static Table table(Subject subject, List<ProfileRow> votes, List<ProfileRow> ties) {
        List<List<Cell>> lines = new ArrayList<>();
        votes.forEach(row -> lines.add(row.cells(lines.size())));
        lines.add(support(subject));
        lines.add(contacts(subject));
        ties.forEach(row -> lines.add(row.cells(lines.size())));
        return new Table(
                "profile-table",
                Numbers.counted(lines.size(), "line", "lines"),
                "value, interval, percentile, n",
                List.of(
                        Table.Column.words("Construct"),
                        Table.Column.words("Indicator"),
                        Table.Column.words("0 to 100, median pair at 50"),
                        Table.Column.number("Percentile"),
                        Table.Column.words("Value"),
                        Table.Column.number("Counted")),
                lines,
                "",
                votes.stream().map(ProfileRow::rows).filter(Objects::nonNull).toList());
    }

    private static List<Cell> support(Subject subject) {
        CaseResolver resolver = new CaseResolver(subject.record);
        List<ResolvedText> ofA = CaseWords.ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = CaseWords.ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        int texts = ofA.size() + ofB.size();
        Cell value = texts == 0
                ? new Cell.Lines("No data", "no text on a case of either, with the other seated and no party")
                : new Cell.Lines(votes(subject, ofA, ofB), "votes, no figure: see Territorial cases");
        return List.of(
                new Cell.Words("Mutual support"),
                new Cell.Lines("Votes on each other’s own territorial texts", years(subject, ofA, ofB)),
                new Cell.Drawing("profile-strip-support", none(), "no percentile"),
                new Cell.Words(""),
                value,
                new Cell.Words(Numbers.counted(texts, "text", "texts")));
    }

    /** The years of the texts that are counted, which need not be those of the figures above. */
    private static String years(Subject subject, List<ResolvedText> ofA, List<ResolvedText> ofB) {
        IntSummaryStatistics years = Stream.concat(ofA.stream(), ofB.stream())
                .mapToInt(
                        text -> subject.record.rollCalls().get(text.rollCall()).year())
                .summaryStatistics();
        return years.getCount() == 0 ? "whole slice" : "texts of " + Unit.years(years.getMin(), years.getMax());
    }

    private static String votes(Subject subject, List<ResolvedText> ofA, List<ResolvedText> ofB) {
        List<String> parts = new ArrayList<>();
        if (!ofB.isEmpty()) {
            parts.add(subject.stateA() + " "
                    + CaseWords.support(subject, ofB, subject.columnA).words());
        }
        if (!ofA.isEmpty()) {
            parts.add(subject.stateB() + " "
                    + CaseWords.support(subject, ofA, subject.columnB).words());
        }
        return String.join("; ", parts);
    }

    private static List<Cell> contacts(Subject subject) {
        Optional<Long> counted = subject.dated
                .of(subject.a.ccode(), subject.b.ccode())
                .map(record -> record.counted().stream()
                        .filter(event -> DatedSection.inSlice(subject, event))
                        .filter(DatedSection::contact)
                        .count());
        return List.of(
                new Cell.Words("Institutions"),
                new Cell.Lines(
                        "Visits, agreements, bodies in the dated record",
                        "embassies and commissions among them; as far as it was compiled"),
                new Cell.Drawing("profile-strip-contacts", none(), "no percentile"),
                new Cell.Words(""),
                counted.<Cell>map(n -> new Cell.Lines(
                                Numbers.counted(n, "entry", "entries"), "a count of one record: no interval"))
                        .orElse(new Cell.Lines("No data", "no dated record has been compiled for this pair")),
                new Cell.Words(
                        counted.map(n -> Numbers.counted(n, "entry", "entries")).orElse("")));
    }

    private static Panel none() {
        return Strips.nothing();
    }

    private static Table missing(Subject subject) {
        return new Table(
                "profile-missing",
                "Missing here, and what would fill it",
                "Constructs of the framework without a figure on this page. Missing is not zero: they enter nothing.",
                List.of(
                        Table.Column.words("Construct"),
                        Table.Column.words("Indicator"),
                        Table.Column.words("What would fill it")),
                MissingConstruct.list(subject).stream()
                        .map(construct -> List.<Cell>of(
                                new Cell.Words(construct.name()),
                                new Cell.Words(construct.indicator()),
                                new Cell.Words(construct.filler())))
                        .toList(),
                "",
                List.of());
    }
}
