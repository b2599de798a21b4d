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
import org.entente.construct.course.CoursePoint;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/** Relative affinity by year with its interval, and the forecast as a fan after the last year. */
final class DurabilityChart {
    private static final int HEIGHT = 190;
    private static final int GUTTER = 40;
    private static final int MARGIN = 110;
    private static final int NARROW_MARGIN = 4;
    private static final int MANY_TICKS = 8;
    private static final int FEW_TICKS = 4;
    private static final double LEAST = 0.1;

    private final List<CoursePoint> points;
    private final int last;

    /**
     * Of a course with an observed year.
     *
     * @param points in order of time
     */
    DurabilityChart(List<CoursePoint> points) {
        this.points = List.copyOf(points);
        this.last = points.stream()
                .filter(point -> !point.predicted())
                .mapToInt(CoursePoint::year)
                .max()
                .orElseThrow();
    }

    Chart chart(String finding, String source) {
        return new Chart(
                "durability",
                finding,
                "Relative affinity by year and its 90 % interval; the fan is the 90 % predictive interval.",
                Chart.Width.FIGURE,
                List.of(panel(MARGIN, MANY_TICKS)),
                List.of(panel(NARROW_MARGIN, FEW_TICKS)),
                source,
                "A line of relative affinity over the years with its interval; years without a value are gaps. After the "
                        + "last year a fan shows between which values the coming years are expected.",
                data());
    }

    private DataTable data() {
        return new DataTable(
                List.of("year", "kind", "relative_affinity", "lo", "hi", "joint_votes"),
                points.stream().map(DurabilityChart::row).toList());
    }

    private static List<@Nullable Object> row(CoursePoint point) {
        return List.of(
                point.year(),
                point.predicted() ? "forecast" : "observed",
                point.estimate().value(),
                point.estimate().lo(),
                point.estimate().hi(),
                point.votes());
    }

    private int first() {
        return points.get(0).year();
    }

    private int end() {
        return points.get(points.size() - 1).year();
    }

    private Panel panel(int margin, int ticks) {
        return new Panel(
                "",
                "",
                Tone.PAIR,
                TieYears.axis(first(), end(), ticks),
                values(),
                HEIGHT,
                GUTTER,
                margin,
                marks(),
                labels(margin > NARROW_MARGIN));
    }

    private Axis values() {
        double least = bounds().min().orElse(0);
        double most = bounds().max().orElse(0);
        double from = Math.min(-LEAST, Math.floor(least * 10) / 10);
        double to = Math.max(LEAST, Math.ceil(most * 10) / 10);
        int step = to - from > 0.6 ? 2 : 1;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int tenth = (int) Math.round(from * 10); tenth <= Math.round(to * 10); tenth++) {
            if (tenth == 0) {
                ticks.add(Axis.Tick.strong(0, "0"));
            } else if (Math.floorMod(tenth, step) == 0) {
                ticks.add(Axis.Tick.of(tenth / 10.0, Numbers.decimals(tenth / 10.0, 1, true)));
            }
        }
        return Axis.of(from, to, ticks).withGrid();
    }

    private DoubleStream bounds() {
        return points.stream()
                .flatMapToDouble(point -> DoubleStream.of(
                        point.estimate().value(),
                        point.estimate().lo(),
                        point.estimate().hi()))
                .filter(value -> !Double.isNaN(value));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule("", 0, false, Tone.WORLD, false));
        marks.add(new Mark.Rule("", last + 0.5, true, Tone.WORLD, true));
        marks.add(new Mark.Band("interval", ranges(false), Tone.PAIR));
        marks.add(new Mark.Band("forecast_interval", ranges(true), Tone.MIDDLE));
        marks.add(new Mark.Line("observed", line(false), Tone.PAIR, false));
        marks.add(new Mark.Line("forecast", line(true), Tone.PAIR, true));
        points.stream()
                .filter(point -> point.predicted() || point.year() == last)
                .forEach(point -> marks.add(new Mark.Dot(
                        "y" + point.year(),
                        point.year(),
                        point.estimate().value(),
                        point.predicted() ? Mark.Shape.RING : Mark.Shape.DISC,
                        Tone.PAIR)));
        return marks;
    }

    /** Every observed year, gaps for those without a value; the predicted years alone. */
    private List<CoursePoint> listed(boolean predicted) {
        return points.stream().filter(point -> point.predicted() == predicted).toList();
    }

    private List<Mark.Range> ranges(boolean predicted) {
        List<Mark.Range> ranges = new ArrayList<>();
        int before = 0;
        for (CoursePoint point : listed(predicted)) {
            if (!predicted && before != 0 && point.year() > before + 1) {
                ranges.add(new Mark.Range(before + 1.0, Double.NaN, Double.NaN));
            }
            ranges.add(new Mark.Range(
                    point.year(), point.estimate().lo(), point.estimate().hi()));
            before = point.year();
        }
        return ranges;
    }

    private List<Mark.Point> line(boolean predicted) {
        List<Mark.Point> line = new ArrayList<>();
        int before = 0;
        for (CoursePoint point : listed(predicted)) {
            if (!predicted && before != 0 && point.year() > before + 1) {
                line.add(new Mark.Point(before + 1.0, Double.NaN));
            }
            line.add(new Mark.Point(point.year(), point.estimate().value()));
            before = point.year();
        }
        return line;
    }

    private List<Label> labels(boolean wide) {
        if (!wide || listed(true).isEmpty()) {
            return List.of();
        }
        CoursePoint furthest = points.get(points.size() - 1);
        return List.of(Label.of(furthest.year(), furthest.estimate().value(), "forecast", Tone.PAIR, Label.Side.END));
    }
}
