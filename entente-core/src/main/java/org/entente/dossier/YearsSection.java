package org.entente.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.Percentile;

/** The yearly series of the pair beside the world's median and quartiles. */
final class YearsSection implements SectionWriter {
    private static final String ID = "years";

    @Override
    public Section write(Subject subject) {
        if (subject.slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            return Section.undefined(ID, "Year by year");
        }
        List<Unit> years = subject.years();
        if (years.isEmpty()) {
            return Section.empty(
                    ID,
                    "Year by year",
                    Section.Part.TWO_HOURS,
                    Section.Status.NO_DATA,
                    "no joint votes",
                    "There is no year with joint votes in this slice.");
        }
        List<List<Cell>> rows = new ArrayList<>();
        Tally tally = new Tally();
        for (Unit year : years) {
            rows.add(row(subject, year, tally));
        }
        String finding = tally.sentence(subject);
        Table table = new Table(
                "by-year",
                finding,
                "Whole texts by calendar year unless the slice says otherwise; the world: all pairs with enough joint "
                        + "votes that year.",
                List.of(
                        Table.Column.words("Year"),
                        Table.Column.number("n"),
                        Table.Column.number("Agreement"),
                        Table.Column.number("Lower quartile").asMinor(),
                        Table.Column.number("Median"),
                        Table.Column.number("Upper quartile").asMinor(),
                        Table.Column.number("Relative affinity")),
                rows,
                "A year holds few texts: single years are uncertain, and a step from one to the next means little.",
                List.of());
        return new Section(
                ID,
                "Year by year",
                tally.answer(),
                Section.Part.TWO_HOURS,
                Section.Status.FILLED,
                "",
                Exhibit.list(
                        List.of(Prose.of(
                                "Agreement and relative affinity of each calendar year, with the median and the middle "
                                        + "half of all pairs. The agenda changes from year to year: no level or trend here carries a "
                                        + "verdict of its own.")),
                        List.of(),
                        List.of(table),
                        List.of()),
                false);
    }

    private static List<Cell> row(Subject subject, Unit year, Tally tally) {
        UnitFigures world = subject.figures.point(year);
        Percentile among = world.percentile(Measure.AGREEMENT);
        double median = among.quantile(0.5);
        Estimate agreement = subject.figures.pairAlone(
                year, Measure.AGREEMENT, subject.columnA, subject.columnB, subject.rowsCommand(year, ""));
        Estimate affinity = subject.figures.pairAlone(
                year, Measure.RELATIVE_AFFINITY, subject.columnA, subject.columnB, subject.rowsCommand(year, ""));
        tally.count(agreement, median);
        String anchor = "y" + year.fromYear();
        return List.of(
                new Cell.Words(year.label()),
                new Cell.Count(agreement.n(), anchor),
                new Cell.Figure(agreement, false, anchor),
                new Cell.Plain(among.quantile(0.25), false),
                new Cell.Plain(median, false),
                new Cell.Plain(among.quantile(0.75), false),
                new Cell.Figure(affinity, true, anchor));
    }

    /** How the pair's years compare with the median, counting years of the reference set that have an interval. */
    private static final class Tally {
        private final Map<Comparison, Integer> counts = new EnumMap<>(Comparison.class);

        void count(Estimate agreement, double median) {
            Comparison comparison = Comparison.with(agreement, median);
            if (agreement.hasPercentile() && comparison != Comparison.OPEN) {
                counts.merge(comparison, 1, Integer::sum);
            }
        }

        String answer() {
            return counts.isEmpty() ? "no year with an interval" : Phrases.years(counts);
        }

        String sentence(Subject subject) {
            return counts.isEmpty()
                    ? "No year holds votes enough for an interval that sets " + subject.both()
                            + " beside the median pair"
                    : "The pair agreed " + Phrases.years(counts);
        }
    }
}
