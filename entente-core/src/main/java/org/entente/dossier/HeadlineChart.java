package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.stat.Percentile;
import org.jspecify.annotations.Nullable;

/** The headline figures of a pair, each over the distribution of all pairs: its percentile is the darker area. */
final class HeadlineChart {
    private static final int HEIGHT = 124;
    /** Room above the highest column for the words at the rule, as a share of it. */
    private static final double HEADROOM = 1.28;

    private HeadlineChart() {}

    /**
     * A figure and those of all pairs.
     *
     * @param name such as "Agreement"
     * @param key such as {@code agreement}
     * @param estimate the pair's
     * @param among the reference set
     * @param signed whether a plus sign is written
     */
    record Figure(String name, String key, Estimate estimate, Percentile among, boolean signed) {
        /** Whether there is a distribution to draw it over. */
        boolean drawn() {
            return estimate.defined() && among.size() > 0;
        }
    }

    static Chart of(String finding, String subtitle, String source, List<Figure> figures) {
        List<Panel> panels = figures.stream().map(HeadlineChart::panel).toList();
        return new Chart(
                "how-close",
                finding,
                subtitle,
                Chart.Width.HALF,
                panels,
                List.of(),
                source,
                "Two histograms of all pairs of states with enough joint votes; the pair is marked in each, and the part "
                        + "below it is darker. The outermost columns hold the few pairs beyond them.",
                data(figures));
    }

    static Panel panel(Figure figure) {
        Bins bins = Bins.of(figure);
        double top = bins.most() * HEADROOM;
        Estimate estimate = figure.estimate();
        double value = estimate.value();
        double median = figure.among().quantile(0.5);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Histogram(
                figure.key(), bins.edges(), bins.counts(), estimate.hasPercentile() ? value : Double.NaN));
        marks.add(new Mark.Rule("", 0, false, Tone.GRID, false));
        marks.add(new Mark.Tick("median", median, 0, Tone.WORLD, false));
        marks.add(new Mark.Rule("", value, true, Tone.PAIR, false));
        if (estimate.hasInterval()) {
            marks.add(new Mark.Interval(figure.key(), estimate.lo(), estimate.hi(), 0, Tone.PAIR));
        }
        marks.add(new Mark.Dot(figure.key(), value, 0, Mark.Shape.DISC, Tone.PAIR));
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.of(bins.from(), bins.to(), bins.ticks(median, figure.signed())),
                Axis.hidden(0, top),
                HEIGHT,
                0,
                0,
                marks,
                estimate.hasPercentile()
                        ? shares(figure, (value - bins.from()) / (bins.to() - bins.from()), top)
                        : List.of());
    }

    /** "43 % lower" and "57 % of pairs higher" on both sides of the rule; at an end both on the side that has room. */
    private static List<Label> shares(Figure figure, double place, double top) {
        double value = figure.estimate().value();
        Shares shares = Shares.of(figure.estimate(), figure.among());
        String lower = Numbers.percent(shares.lower()) + " lower";
        String higher = Numbers.percent(shares.higher()) + " higher";
        double y = top * 0.92;
        if (place < 0.22) {
            return List.of(
                    new Label(value, y, lower + ", " + higher, Tone.WORLD, false, List.of(Label.Side.RIGHT), true));
        }
        if (place > 0.78) {
            return List.of(
                    new Label(value, y, lower + ", " + higher, Tone.WORLD, false, List.of(Label.Side.LEFT), true));
        }
        return List.of(
                new Label(value, y, lower, Tone.WORLD, false, List.of(Label.Side.LEFT), true),
                new Label(value, y, higher, Tone.WORLD, false, List.of(Label.Side.RIGHT), true));
    }

    private static DataTable data(List<Figure> figures) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Bins bins = Bins.of(figure);
            for (int bin = 0; bin < bins.counts().size(); bin++) {
                rows.add(List.of(
                        figure.key(),
                        bins.edges().get(bin),
                        bins.edges().get(bin + 1),
                        bins.counts().get(bin)));
            }
        }
        return new DataTable(List.of("measure", "from", "to", "pairs"), rows);
    }
}
