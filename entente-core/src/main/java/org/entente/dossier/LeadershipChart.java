package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.construct.leadership.DrawnCourse;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/** A pair's relative affinity by year, below it the probability of a change, leaders' entries as upright lines in both. */
final class LeadershipChart {
    private static final int SERIES = 180;
    private static final int CHANGES = 90;
    private static final int GUTTER = 44;
    private static final int MARGIN = 24;
    private static final int NARROW_MARGIN = 6;
    private static final int MANY_TICKS = 10;
    private static final int FEW_TICKS = 5;
    private static final double NINETY = 1.645;
    private static final double DAYS = 366;
    private static final double HALF = 0.5;
    private static final double STEP = 0.1;

    private final Telling telling;
    private final DrawnCourse course;
    /** Without a hole: a year without a value is a gap. */
    private final List<DrawnCourse.Year> years;

    LeadershipChart(Telling telling, DrawnCourse course) {
        this.telling = telling;
        this.course = course;
        this.years = whole(course.years());
    }

    private static List<DrawnCourse.Year> whole(List<DrawnCourse.Year> known) {
        List<DrawnCourse.Year> whole = new ArrayList<>();
        for (DrawnCourse.Year year : known) {
            int next =
                    whole.isEmpty() ? year.year() : whole.get(whole.size() - 1).year() + 1;
            for (; next < year.year(); next++) {
                whole.add(new DrawnCourse.Year(next, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
            }
            whole.add(year);
        }
        return List.copyOf(whole);
    }

    Chart chart() {
        String first = telling.first().text();
        String second = telling.second().text();
        return new Chart(
                "leadership",
                Grammar.capital(telling.both()) + " by year, and where leaders came to govern",
                "Relative affinity with its 90 % interval and, grey, the level that the segmentation finds; below, the "
                        + "probability that it changes in the year. Upright lines: a leader who stayed two years came to govern, "
                        + first + " solid, " + second + " dotted.",
                Chart.Width.FIGURE,
                List.of(series(false), changes(false)),
                List.of(series(true), changes(true)),
                "",
                "A line over the years with a band round it; below it bars from 0 to 1; upright lines where leaders came. The "
                        + "rows below have every value and every leader.",
                new DataTable(List.of("year", "relative_affinity", "sd", "level", "change"), data()));
    }

    private Axis years(boolean narrow) {
        return TieYears.axis(years.get(0).year(), years.get(years.size() - 1).year(), narrow ? FEW_TICKS : MANY_TICKS);
    }

    private Panel series(boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule("", 0, false, Tone.GRID, false));
        marks.add(new Mark.Band(
                "interval",
                years.stream()
                        .map(year -> new Mark.Range(
                                year.year(),
                                year.value() - NINETY * year.deviation(),
                                year.value() + NINETY * year.deviation()))
                        .toList(),
                Tone.PAIR));
        marks.addAll(entries());
        marks.add(new Mark.Line(
                "level",
                years.stream()
                        .map(year -> new Mark.Point(year.year(), year.level()))
                        .toList(),
                Tone.WORLD,
                false));
        marks.add(new Mark.Line(
                "relative_affinity",
                years.stream()
                        .map(year -> new Mark.Point(year.year(), year.value()))
                        .toList(),
                Tone.PAIR,
                false));
        Axis across = years(narrow);
        return new Panel(
                "Relative affinity",
                "net of each state’s habits",
                Tone.PAIR,
                Axis.hidden(across.from(), across.to()),
                values(),
                SERIES,
                GUTTER,
                narrow ? NARROW_MARGIN : MARGIN,
                marks,
                narrow ? List.of() : names());
    }

    /** Leaders' names where there is room. */
    private List<Label> names() {
        double top = values().to();
        return course.entries().stream()
                .map(entry -> Label.of(at(entry), top, entry.name(), tone(entry), Label.Side.RIGHT, Label.Side.LEFT))
                .toList();
    }

    private List<Mark> entries() {
        return course.entries().stream()
                .map(entry -> (Mark) new Mark.Rule("", at(entry), true, tone(entry), tone(entry) == Tone.B))
                .toList();
    }

    private Tone tone(DrawnCourse.Come entry) {
        return entry.ccode() == telling.states().get(0).ccode() ? Tone.A : Tone.B;
    }

    /** A year stands in the middle of its days. */
    private static double at(DrawnCourse.Come entry) {
        return entry.on().getYear() - HALF + entry.on().getDayOfYear() / DAYS;
    }

    private Axis values() {
        double[] ends = course.years().stream()
                .flatMapToDouble(year -> DoubleStream.of(
                        year.value() - NINETY * year.deviation(), year.value() + NINETY * year.deviation()))
                .toArray();
        double low = Math.floor(DoubleStream.of(ends).min().orElse(0) / STEP);
        double high = Math.ceil(DoubleStream.of(ends).max().orElse(1) / STEP);
        int step = high - low > 6 ? 2 : 1;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int k = (int) low; k <= high; k++) {
            if (k % step == 0) {
                ticks.add(Axis.Tick.of(k * STEP, k == 0 ? "0" : Numbers.signedDecimals(k * STEP, 1)));
            }
        }
        return Axis.of(low * STEP, Math.max(high, low + 1) * STEP, ticks).withGrid();
    }

    private Panel changes(boolean narrow) {
        List<Mark> marks = new ArrayList<>(entries());
        for (DrawnCourse.Year year : years) {
            if (year.change() > 0) {
                marks.add(new Mark.Bar(
                        "y" + year.year(), year.year() - 0.4, year.year() + 0.4, 0, year.change(), Tone.PAIR, false));
            }
        }
        return new Panel(
                "Probability of a change",
                "in the year",
                Tone.PAIR,
                years(narrow),
                Axis.of(0, 1, List.of(Axis.Tick.of(0, "0"), Axis.Tick.of(HALF, "0.5"), Axis.Tick.of(1, "1")))
                        .withGrid(),
                CHANGES,
                GUTTER,
                narrow ? NARROW_MARGIN : MARGIN,
                marks,
                List.of());
    }

    private List<List<@Nullable Object>> data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DrawnCourse.Year year : years) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(year.year());
            for (double number : new double[] {year.value(), year.deviation(), year.level(), year.change()}) {
                row.add(Double.isNaN(number) ? null : number);
            }
            rows.add(row);
        }
        return rows;
    }
}
