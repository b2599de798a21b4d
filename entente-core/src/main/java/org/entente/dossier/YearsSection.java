package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Chart;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.jspecify.annotations.Nullable;

/** The yearly series of the pair among all pairs. */
final class YearsSection implements SectionWriter {
    private static final String ID = "years";
    private static final String TITLE = "Year by year";
    /** Letters of a pair's names that fit at the end of a line; longer ones give way to codes. */
    private static final int LETTERS = 17;

    @Override
    public Section write(Subject subject) {
        if (subject.slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            return Section.undefined(ID, TITLE);
        }
        if (subject.years().isEmpty()) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no joint votes",
                    "There is no year with joint votes in this slice.");
        }
        List<Unit> units = units(subject);
        List<YearRow> rows = rows(subject, units);
        YearsWords words = new YearsWords(subject, rows);
        Exhibit exhibit = Exhibit.of(words.rail(), chart(subject, units, rows, words), table(rows));
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(exhibit));
    }

    /** The years with roll calls from the first joint vote to the last. */
    private static List<Unit> units(Subject subject) {
        List<Unit> joint = subject.years();
        int first = joint.get(0).fromYear();
        int last = joint.get(joint.size() - 1).fromYear();
        return Unit.list(subject.record, subject.mask, Unit.By.YEAR).stream()
                .filter(unit -> unit.fromYear() >= first && unit.fromYear() <= last)
                .toList();
    }

    private static List<YearRow> rows(Subject subject, List<Unit> units) {
        List<YearRow> rows = new ArrayList<>();
        for (Unit unit : units) {
            while (!rows.isEmpty() && rows.get(rows.size() - 1).year() < unit.fromYear() - 1) {
                rows.add(YearRow.empty(rows.get(rows.size() - 1).year() + 1));
            }
            rows.add(row(subject, unit));
        }
        return rows;
    }

    private static YearRow row(Subject subject, Unit year) {
        UnitFigures world = subject.figures.point(year);
        boolean joint = subject.joint(year) > 0;
        return new YearRow(
                year.fromYear(),
                partial(subject, year.fromYear()),
                joint ? estimate(subject, year, Measure.AGREEMENT) : null,
                joint ? estimate(subject, year, Measure.RELATIVE_AFFINITY) : null,
                Strips.spread(world.percentile(Measure.AGREEMENT)),
                Strips.spread(world.percentile(Measure.RELATIVE_AFFINITY)));
    }

    private static Estimate estimate(Subject subject, Unit year, Measure measure) {
        return subject.figures.pairAlone(
                year, measure, subject.columnA, subject.columnB, subject.rowsCommand(year, ""));
    }

    /** Whether the record or the slice ends, or the slice begins, within a year. */
    private static boolean partial(Subject subject, int year) {
        LocalDate end = subject.record.end();
        LocalDate from = subject.slice.from();
        LocalDate to = subject.slice.to();
        return (end != null && end.getYear() == year)
                || (from != null && from.getYear() == year && from.getDayOfYear() > 1)
                || (to != null && to.getYear() == year && to.isBefore(LocalDate.of(year, 12, 31)));
    }

    private static @Nullable LocalDate end(Subject subject) {
        LocalDate end = subject.record.end();
        LocalDate to = subject.slice.to();
        return end == null || (to != null && to.isBefore(end)) ? to : end;
    }

    private static Chart chart(Subject subject, List<Unit> units, List<YearRow> rows, YearsWords words) {
        String names = subject.nameA + "–" + subject.nameB;
        String pair = names.length() <= LETTERS ? names : subject.code(subject.a) + "–" + subject.code(subject.b);
        Optional<SourceChange> change = SourceChange.of(subject.record, units);
        String lastYear = YearsWords.lastYear(rows.get(rows.size() - 1), end(subject));
        YearsChart.Series series = new YearsChart.Series(rows, pair, lastYear, change);
        String slice = "UN General Assembly, " + Unit.years(series.first(), series.last());
        String open = lastYear.isEmpty() ? "" : " Open dot: " + lastYear + ".";
        return YearsChart.of(
                series,
                words.finding(),
                words.subtitle(slice) + open,
                SourceLine.votes(subject) + change.map(SourceChange::sentence).orElse(""));
    }

    private static Table table(List<YearRow> rows) {
        List<List<Cell>> lines = new ArrayList<>();
        for (YearRow row : rows) {
            Estimate agreement = row.agreement();
            Estimate affinity = row.affinity();
            if (agreement != null && affinity != null) {
                String anchor = "y" + row.year();
                lines.add(List.of(
                        new Cell.Words(Integer.toString(row.year())),
                        new Cell.Count(agreement.n(), anchor),
                        new Cell.Figure(agreement, false, anchor),
                        new Cell.Percentile(agreement),
                        new Cell.Plain(row.agreementOfAll().median(), false),
                        new Cell.Figure(affinity, true, anchor),
                        new Cell.Percentile(affinity)));
            }
        }
        return new Table(
                "by-year",
                Numbers.counted(lines.size(), "year", "years"),
                "value, interval, percentile, n",
                List.of(
                        Table.Column.words("Year"),
                        Table.Column.number("n"),
                        Table.Column.number("Agreement"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("Median pair").asMinor(),
                        Table.Column.number("Relative affinity"),
                        Table.Column.number("Percentile")),
                lines,
                "",
                List.of());
    }
}
