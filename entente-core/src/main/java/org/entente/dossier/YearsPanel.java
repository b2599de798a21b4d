package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.chart.Axis;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/** One measure over the years: the spread of all pairs as bands, the pair's interval, line and dots. */
final class YearsPanel {
    /** Up to how many years every year has its dot; more would run into each other. */
    private static final int MOST_DOTS = 45;

    private final YearsChart.Series series;
    private final Size size;
    private final boolean affinity;

    /**
     * Sizes of the drawings, in pixels.
     *
     * @param agreement height of the panel of agreement
     * @param affinity height of the panel of relative affinity
     * @param counts height of the bars
     * @param gutter room for the scale
     * @param margin room for the names at the end; none on a narrow screen, where the subtitle has them
     */
    record Size(int agreement, int affinity, int counts, int gutter, int margin) {
        static final Size WIDE = new Size(190, 150, 30, 40, 160);
        static final Size NARROW = new Size(150, 126, 26, 36, 4);

        boolean named() {
            return margin > 40;
        }
    }

    YearsPanel(YearsChart.Series series, Size size, boolean affinity) {
        this.series = series;
        this.size = size;
        this.affinity = affinity;
    }

    @Nullable
    Estimate drawn(YearRow row) {
        return affinity ? row.drawnAffinity() : row.drawnAgreement();
    }

    Mark.Spread world(YearRow row) {
        return affinity ? row.affinityOfAll() : row.agreementOfAll();
    }

    double value(YearRow row) {
        Estimate estimate = drawn(row);
        return estimate == null ? Double.NaN : estimate.value();
    }

    double lo(YearRow row) {
        Estimate estimate = drawn(row);
        return estimate == null ? Double.NaN : estimate.lo();
    }

    double hi(YearRow row) {
        Estimate estimate = drawn(row);
        return estimate == null ? Double.NaN : estimate.hi();
    }

    Panel panel() {
        int height = affinity ? size.affinity() : size.agreement();
        Axis y = YearsAxis.values(this, series.rows(), affinity).withGrid();
        double from = series.first() - 0.5;
        double to = series.last() + 0.5;
        return new Panel(
                affinity ? "Relative affinity" : "Agreement",
                affinity ? "net of each state’s habits" : "",
                Tone.PAIR,
                affinity ? Axis.of(from, to, YearsAxis.years(series)) : Axis.hidden(from, to),
                y,
                height,
                size.gutter(),
                size.margin(),
                marks(),
                new YearsLabels(this, series, size, y, height).labels(affinity));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(band("ninety", row -> world(row).q05(), row -> world(row).q95(), Tone.NINETY));
        marks.add(band("middle", row -> world(row).q25(), row -> world(row).q75(), Tone.MIDDLE));
        if (affinity) {
            marks.add(new Mark.Rule("", 0, false, Tone.WORLD, false));
        }
        series.change().ifPresent(change -> marks.add(new Mark.Rule("", change.year() - 0.5, true, Tone.WORLD, true)));
        marks.add(line("median", row -> world(row).median(), Tone.WORLD));
        marks.add(band("interval", this::lo, this::hi, Tone.PAIR));
        marks.add(line(affinity ? "relative_affinity" : YearsChart.PAIR, this::value, Tone.PAIR));
        dots(marks);
        return marks;
    }

    private Mark band(String key, ToDoubleFunction<YearRow> lo, ToDoubleFunction<YearRow> hi, Tone tone) {
        return new Mark.Band(
                key,
                series.rows().stream()
                        .map(row -> new Mark.Range(row.year(), lo.applyAsDouble(row), hi.applyAsDouble(row)))
                        .toList(),
                tone);
    }

    private Mark line(String key, ToDoubleFunction<YearRow> value, Tone tone) {
        return new Mark.Line(
                key,
                series.rows().stream()
                        .map(row -> new Mark.Point(row.year(), value.applyAsDouble(row)))
                        .toList(),
                tone,
                false);
    }

    /** A dot a year, an open one for a part of a year; in a long series only where no line leads to the year. */
    private void dots(List<Mark> marks) {
        boolean all = series.rows().size() <= MOST_DOTS;
        for (int k = 0; k < series.rows().size(); k++) {
            YearRow row = series.rows().get(k);
            if (Double.isNaN(value(row))) {
                continue;
            }
            boolean last = k == series.rows().size() - 1;
            if (all || last || row.partial() || (gap(k - 1) && gap(k + 1))) {
                Mark.Shape shape = row.partial() ? Mark.Shape.RING : last ? Mark.Shape.DISC : Mark.Shape.POINT;
                marks.add(new Mark.Dot("y" + row.year(), row.year(), value(row), shape, Tone.PAIR));
            }
        }
    }

    private boolean gap(int k) {
        return k < 0
                || k >= series.rows().size()
                || Double.isNaN(value(series.rows().get(k)));
    }
}
