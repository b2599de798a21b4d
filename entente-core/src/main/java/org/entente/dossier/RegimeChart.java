package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Numbers;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** Both states' index of electoral democracy over the years, its published bounds as bands, the median state in grey. */
final class RegimeChart {
    private static final int HEIGHT = 220;
    private static final int GUTTER = 40;
    private static final int MARGIN = 170;
    private static final int NARROW_MARGIN = 44;
    private static final int MANY_TICKS = 10;
    private static final int FEW_TICKS = 5;
    private static final int LETTERS = 20;

    private final Subject subject;
    private final List<RegimeSeries.Year> years;

    RegimeChart(Subject subject, RegimeSeries series) {
        this.subject = subject;
        this.years = series.years();
    }

    Chart chart(RegimeWords words, String source) {
        return new Chart(
                "regimes",
                words.finding(),
                words.subtitle(),
                Chart.Width.FIGURE,
                List.of(panel(false)),
                List.of(panel(true)),
                source,
                "Two lines over the years, one for each state, from 0 to 1, with a band between the published bounds. The "
                        + "rows below have every value.",
                new DataTable(List.of("year", "a", "a_lo", "a_hi", "b", "b_lo", "b_hi", "median"), data()));
    }

    private Panel panel(boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        marks.add(band("a_bounds", RegimeSeries.Year::a, Tone.A));
        marks.add(band("b_bounds", RegimeSeries.Year::b, Tone.B));
        marks.add(new Mark.Line(
                "median",
                years.stream()
                        .map(year -> new Mark.Point(year.year(), year.median()))
                        .toList(),
                Tone.WORLD,
                false));
        marks.add(line("a", RegimeSeries.Year::a, Tone.A, false));
        marks.add(line("b", RegimeSeries.Year::b, Tone.B, true));
        int first = years.get(0).year();
        int last = years.get(years.size() - 1).year();
        return new Panel(
                "",
                "",
                Tone.PAIR,
                TieYears.axis(first, last, narrow ? FEW_TICKS : MANY_TICKS),
                Axis.of(0, 1, values()).withGrid(),
                HEIGHT,
                GUTTER,
                narrow ? NARROW_MARGIN : MARGIN,
                marks,
                labels(narrow));
    }

    private static List<Axis.Tick> values() {
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int k = 0; k <= 10; k += 2) {
            ticks.add(Axis.Tick.of(k / 10.0, k == 0 ? "0" : Numbers.decimals(k / 10.0, 1)));
        }
        return ticks;
    }

    private Mark band(String key, Function<RegimeSeries.Year, @Nullable Tie> state, Tone tone) {
        return new Mark.Band(
                key,
                years.stream()
                        .map(year -> {
                            Tie tie = state.apply(year);
                            return tie == null
                                    ? new Mark.Range(year.year(), Double.NaN, Double.NaN)
                                    : new Mark.Range(year.year(), tie.lo(), tie.hi());
                        })
                        .toList(),
                tone);
    }

    private Mark line(String key, Function<RegimeSeries.Year, @Nullable Tie> state, Tone tone, boolean dashed) {
        return new Mark.Line(
                key,
                years.stream()
                        .map(year -> new Mark.Point(year.year(), value(state.apply(year))))
                        .toList(),
                tone,
                dashed);
    }

    private static double value(@Nullable Tie tie) {
        return tie == null ? Double.NaN : tie.value();
    }

    /** Each line is named at its end; where it broke off earlier, at the end of the scale all the same. */
    private List<Label> labels(boolean narrow) {
        RegimeSeries.Year last = years.get(years.size() - 1);
        List<Label> labels = new ArrayList<>();
        end(last, last.a(), name(subject.nameA, subject.code(subject.a), narrow), Tone.A, labels);
        end(last, last.b(), name(subject.nameB, subject.code(subject.b), narrow), Tone.B, labels);
        if (!narrow) {
            labels.add(new Label(
                    last.year(), last.median(), "median state", Tone.WORLD, false, List.of(Label.Side.END), true));
        }
        return labels;
    }

    private static void end(RegimeSeries.Year last, @Nullable Tie tie, String name, Tone tone, List<Label> labels) {
        if (tie != null) {
            labels.add(Label.of(last.year(), tie.value(), name, tone, Label.Side.END)
                    .strong());
        }
    }

    private static String name(String name, String code, boolean narrow) {
        return narrow || name.length() > LETTERS ? code : name;
    }

    private List<List<@Nullable Object>> data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegimeSeries.Year year : years) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(year.year());
            cells(year.a(), row);
            cells(year.b(), row);
            row.add(year.median());
            rows.add(row);
        }
        return rows;
    }

    private static void cells(@Nullable Tie tie, List<@Nullable Object> row) {
        row.add(tie == null ? null : tie.value());
        row.add(tie == null ? null : tie.lo());
        row.add(tie == null ? null : tie.hi());
    }
}
