package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/** The paths of two states' ideal points with their bands, over the spread of all states. */
final class IdealChart {
    static final int HEIGHT = 300;
    private static final int GUTTER = 40;
    private static final int MARGIN = 184;
    private static final int NARROW_MARGIN = 44;
    private static final int MANY_TICKS = 10;
    private static final int FEW_TICKS = 5;
    private static final double STEP = 0.5;
    private static final List<String> COLUMNS = List.of(
            "year",
            "n_a",
            "a",
            "a_lo",
            "a_hi",
            "n_b",
            "b",
            "b_lo",
            "b_hi",
            "distance",
            "distance_lo",
            "distance_hi",
            "distance_pct",
            "q05",
            "q25",
            "median",
            "q75",
            "q95");

    private final Subject subject;
    private final IdealSeries series;
    private final IdealWords words;

    IdealChart(Subject subject, IdealSeries series, IdealWords words) {
        this.subject = subject;
        this.series = series;
        this.words = words;
    }

    Chart chart(String source) {
        return new Chart(
                "ideal-points",
                words.finding(),
                words.subtitle(),
                Chart.Width.FIGURE,
                List.of(panel(false)),
                List.of(panel(true)),
                source,
                "Two lines over the sessions, one for each state, with bands for their intervals, over the spread of all "
                        + "states. Upright bars join the two lines where their distance is written.",
                new DataTable(
                        COLUMNS, series.years().stream().map(IdealChart::row).toList()));
    }

    private Panel panel(boolean narrow) {
        Axis y = values();
        return new Panel(
                "",
                "",
                Tone.PAIR,
                TieYears.axis(series.first(), series.last(), narrow ? FEW_TICKS : MANY_TICKS),
                y,
                HEIGHT,
                GUTTER,
                narrow ? NARROW_MARGIN : MARGIN,
                marks(),
                new IdealLabels(subject, series, words, y).labels(narrow));
    }

    /** From the least to the largest of the two paths, their bands and nine in ten states. */
    private Axis values() {
        double[] shown = series.years().stream()
                .flatMapToDouble(IdealChart::shown)
                .filter(Double::isFinite)
                .toArray();
        double from = Math.floor(DoubleStream.of(shown).min().orElse(-1) / STEP) * STEP;
        double to = Math.ceil(DoubleStream.of(shown).max().orElse(1) / STEP) * STEP;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (double at = from; at <= to + STEP / 2; at += STEP) {
            ticks.add(at == 0 ? Axis.Tick.strong(0, "0") : Axis.Tick.of(at, Numbers.decimals(at, 1)));
        }
        return Axis.of(from, Math.max(to, from + STEP), ticks).withGrid();
    }

    private static DoubleStream shown(IdealYear year) {
        return DoubleStream.concat(
                DoubleStream.of(year.world().q05(), year.world().q95()),
                Stream.of(year.a(), year.b())
                        .flatMapToDouble(estimate -> estimate == null
                                ? DoubleStream.empty()
                                : DoubleStream.of(estimate.value(), estimate.lo(), estimate.hi())));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(
                band("ninety", year -> year.world().q05(), year -> year.world().q95(), Tone.NINETY));
        marks.add(
                band("middle", year -> year.world().q25(), year -> year.world().q75(), Tone.MIDDLE));
        marks.add(line("median", year -> year.world().median(), Tone.WORLD, false));
        marks.add(band("a_interval", of(IdealYear::a, Estimate::lo), of(IdealYear::a, Estimate::hi), Tone.A));
        marks.add(band("b_interval", of(IdealYear::b, Estimate::lo), of(IdealYear::b, Estimate::hi), Tone.B));
        Stream.concat(words.marked().stream(), series.now().stream()).distinct().forEach(year -> bar(year, marks));
        marks.add(line("a", of(IdealYear::a, Estimate::value), Tone.A, false));
        marks.add(line("b", of(IdealYear::b, Estimate::value), Tone.B, true));
        dots(IdealYear::a, "a", Tone.A, Mark.Shape.DISC, marks);
        dots(IdealYear::b, "b", Tone.B, Mark.Shape.RING, marks);
        return marks;
    }

    /** An upright bar between the two, where their distance is written. */
    private static void bar(IdealYear year, List<Mark> marks) {
        double one = value(year.a(), Estimate::value);
        double other = value(year.b(), Estimate::value);
        marks.add(new Mark.Bar(
                "distance" + year.year(),
                year.year() - 0.04,
                year.year() + 0.04,
                Math.min(one, other),
                Math.max(one, other),
                Tone.PAIR,
                false));
    }

    /** A dot where no line leads to a session. */
    private void dots(
            Function<IdealYear, @Nullable Estimate> state, String key, Tone tone, Mark.Shape shape, List<Mark> marks) {
        List<IdealYear> years = series.years();
        for (int k = 0; k < years.size(); k++) {
            Estimate estimate = state.apply(years.get(k));
            boolean before = k > 0 && state.apply(years.get(k - 1)) != null;
            boolean after = k + 1 < years.size() && state.apply(years.get(k + 1)) != null;
            if (estimate != null && !before && !after) {
                marks.add(new Mark.Dot(key + years.get(k).year(), years.get(k).year(), estimate.value(), shape, tone));
            }
        }
    }

    private static ToDoubleFunction<IdealYear> of(
            Function<IdealYear, @Nullable Estimate> state, ToDoubleFunction<Estimate> part) {
        return year -> value(state.apply(year), part);
    }

    private static double value(@Nullable Estimate estimate, ToDoubleFunction<Estimate> part) {
        return estimate == null ? Double.NaN : part.applyAsDouble(estimate);
    }

    private Mark band(String key, ToDoubleFunction<IdealYear> lo, ToDoubleFunction<IdealYear> hi, Tone tone) {
        return new Mark.Band(
                key,
                series.years().stream()
                        .map(year -> new Mark.Range(year.year(), lo.applyAsDouble(year), hi.applyAsDouble(year)))
                        .toList(),
                tone);
    }

    private Mark line(String key, ToDoubleFunction<IdealYear> value, Tone tone, boolean dashed) {
        return new Mark.Line(
                key,
                series.years().stream()
                        .map(year -> new Mark.Point(year.year(), value.applyAsDouble(year)))
                        .toList(),
                tone,
                dashed);
    }

    private static List<@Nullable Object> row(IdealYear year) {
        List<@Nullable Object> row = new ArrayList<>(List.of(year.year()));
        cells(year.a(), true, row);
        cells(year.b(), true, row);
        cells(year.distance(), false, row);
        row.add(year.distance() == null ? null : year.distance().percentile());
        row.addAll(List.of(
                year.world().q05(),
                year.world().q25(),
                year.world().median(),
                year.world().q75(),
                year.world().q95()));
        return row;
    }

    private static void cells(@Nullable Estimate estimate, boolean counted, List<@Nullable Object> row) {
        if (counted) {
            row.add(estimate == null ? null : estimate.n());
        }
        row.add(estimate == null ? null : estimate.value());
        row.add(estimate == null ? null : estimate.lo());
        row.add(estimate == null ? null : estimate.hi());
    }
}
