package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.Label;
import org.entente.chart.Tone;

/** Direct labels of the yearly series: the lines at their ends, the bands where there is room inside them. */
final class YearsLabels {
    /** Height of a line of words with a little air, in pixels. */
    private static final double LINE = 19;

    /** Half the width of a band's name, in pixels. */
    private static final double HALF = 70;

    private final YearsPanel panel;
    private final YearsChart.Series series;
    private final YearsPanel.Size size;
    private final Axis y;
    private final int height;
    private final List<Label> labels = new ArrayList<>();

    YearsLabels(YearsPanel panel, YearsChart.Series series, YearsPanel.Size size, Axis y, int height) {
        this.panel = panel;
        this.series = series;
        this.size = size;
        this.y = y;
        this.height = height;
    }

    List<Label> labels(boolean affinity) {
        YearRow last = series.rows().get(series.rows().size() - 1);
        if (size.named()) {
            ends(last, affinity);
            if (!affinity) {
                band("middle half of pairs", true);
                band("90 % of pairs", false);
            }
        }
        if (affinity) {
            series.change().ifPresent(this::change);
        }
        return labels;
    }

    private void ends(YearRow last, boolean affinity) {
        double value = panel.value(last);
        if (affinity) {
            end(0, "0 = as expected", Tone.WORLD);
            return;
        }
        if (!Double.isNaN(value)) {
            labels.add(Label.of(last.year(), value, series.pair(), Tone.PAIR, Label.Side.END)
                    .strong());
            if (!series.lastYear().isEmpty()) {
                end(value - pixels(15), series.lastYear(), Tone.WORLD);
            }
        }
        double median = panel.world(last).median();
        if (!Double.isNaN(median)) {
            labels.add(new Label(
                    last.year(), median, "median of all pairs", Tone.WORLD, false, List.of(Label.Side.END), true));
        }
        if (!Double.isNaN(panel.lo(last))) {
            end(panel.lo(last), "90 % interval", Tone.WORLD);
        }
    }

    private void end(double at, String words, Tone tone) {
        labels.add(Label.of(series.last(), at, words, tone, Label.Side.END));
    }

    private double pixels(double count) {
        return count * (y.to() - y.from()) / height;
    }

    /** Names a band where it has most room, over the width of the words, beside whatever else runs through it. */
    private void band(String name, boolean middle) {
        double width = Chart.Width.FIGURE.pixels() - size.gutter() - size.margin();
        int reach = (int) Math.ceil(HALF * (series.last() - series.first() + 1) / width);
        Room best = new Room(0, pixels(LINE));
        int at = -1;
        for (int k = reach; k < series.rows().size() - reach; k++) {
            Room room = widest(k - reach, k + reach, middle);
            if (room.height() > best.height()) {
                best = room;
                at = k;
            }
        }
        if (at >= 0) {
            double middleOfRoom = (best.from() + best.to()) / 2;
            labels.add(Label.of(series.rows().get(at).year(), middleOfRoom, name, Tone.MIDDLE, Label.Side.OVER));
        }
    }

    /** A stretch of the vertical axis in which nothing runs; none where a year of it is a gap. */
    private record Room(double from, double to) {
        double height() {
            return to - from;
        }

        Room and(Room other) {
            return new Room(Math.max(from, other.from), Math.min(to, other.to));
        }
    }

    /** The room under a band's upper edge or over its lower one through several years, whichever is larger. */
    private Room widest(int first, int last, boolean middle) {
        Room upper = new Room(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        Room lower = upper;
        for (int k = first; k <= last; k++) {
            YearRow row = series.rows().get(k);
            var world = panel.world(row);
            double top = greatest(middle ? world.median() : world.q75(), panel.value(row), panel.hi(row));
            double bottom = -greatest(-(middle ? world.median() : world.q25()), -panel.value(row), -panel.lo(row));
            upper = upper.and(new Room(top, Math.min(middle ? world.q75() : world.q95(), y.to())));
            lower = lower.and(new Room(Math.max(middle ? world.q25() : world.q05(), y.from()), bottom));
        }
        return upper.height() > lower.height() ? upper : lower;
    }

    private static double greatest(double one, double other, double third) {
        double greatest = Double.isNaN(other) ? one : Math.max(one, other);
        return Double.isNaN(third) ? greatest : Math.max(greatest, third);
    }

    private void change(SourceChange change) {
        double at = y.from() + pixels(9);
        labels.add(Label.of(change.year() - 0.5, at, change.before(), Tone.MIDDLE, Label.Side.LEFT));
        labels.add(Label.of(change.year() - 0.5, at, SourceChange.after(), Tone.MIDDLE, Label.Side.RIGHT));
    }
}
