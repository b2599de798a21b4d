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
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A pair's agreement taken apart, step by step from the mean of all pairs to what was observed, the residual last and in
 * ink; below it where the pair's residual affinity stands among those of all pairs.
 */
public final class BeyondChart {
    private static final int ROW = 25;
    private static final int GUTTER = 208;
    private static final int NARROW_GUTTER = 104;
    private static final int MARGIN = 62;
    private static final int NARROW_MARGIN = 52;
    private static final int STRIP = 44;
    private static final int MANY_TICKS = 9;
    private static final int FEW_TICKS = 5;
    private static final double HALF = 0.5;
    private static final double THICK = 0.3;
    private static final double THIN = 0.0009;
    private static final double ROOM = 0.06;
    private static final int PLACES = 3;

    private final BeyondSteps steps;
    private final BeyondOutcome outcome;
    private final Estimate estimate;

    /**
     * @param steps from the mean to what was observed
     * @param outcome of all pairs
     * @param estimate the pair's residual affinity
     */
    public BeyondChart(BeyondSteps steps, BeyondOutcome outcome, Estimate estimate) {
        this.steps = steps;
        this.outcome = outcome;
        this.estimate = estimate;
    }

    /** The chart. */
    public Chart chart(String id, String finding, String subtitle, String source) {
        return new Chart(
                id,
                finding,
                subtitle,
                Chart.Width.FIGURE,
                panels(false),
                panels(true),
                source,
                "Bars one below the other, each beginning where the one above ends: from the mean of all pairs over what "
                        + "habits, organisations, bloc, ideal points and region add to expected agreement, then the residual "
                        + "to what was observed. Below, the residual affinity of the pair over those of all pairs.",
                new DataTable(
                        List.of("step", "from", "to"),
                        steps.list().stream().map(BeyondChart::line).toList()));
    }

    private static List<@Nullable Object> line(BeyondSteps.Step step) {
        return List.of(step.words(), step.from(), step.to());
    }

    private List<Panel> panels(boolean narrow) {
        List<Panel> panels = new ArrayList<>();
        panels.add(waterfall(narrow));
        if (estimate.defined() && estimate.hasInterval()) {
            panels.add(strip(narrow));
        }
        return panels;
    }

    private Panel waterfall(boolean narrow) {
        List<BeyondSteps.Step> list = steps.list();
        double[] ends = list.stream()
                .flatMapToDouble(step -> DoubleStream.of(step.from(), step.to()))
                .toArray();
        Axis x = RoundTicks.axis(
                DoubleStream.of(ends).min().orElse(0),
                DoubleStream.of(ends).max().orElse(1),
                narrow ? FEW_TICKS : MANY_TICKS,
                false);
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int row = 0; row < list.size(); row++) {
            BeyondSteps.Step step = list.get(row);
            if (row > 0) {
                marks.add(link(step.from(), row, x));
            }
            marks.add(mark(step, -row));
            label(step, -row, x, narrow, labels);
        }
        return new Panel(
                "",
                "",
                Tone.PAIR,
                x,
                Axis.hidden(-list.size() + HALF, HALF),
                ROW * list.size(),
                narrow ? NARROW_GUTTER : GUTTER,
                narrow ? NARROW_MARGIN : MARGIN,
                marks,
                labels);
    }

    /** The thin line from one row to the next. */
    private static Mark link(double at, int row, Axis x) {
        double half = THIN * (x.to() - x.from());
        return new Mark.Bar("", at - half, at + half, -row, 1 - row, Tone.WORLD, false);
    }

    private static Mark mark(BeyondSteps.Step step, double y) {
        return switch (step.kind()) {
            case MEAN -> new Mark.Tick(step.words(), step.to(), y, Tone.WORLD, true);
            case EXPECTED -> new Mark.Tick(step.words(), step.to(), y, Tone.PAIR, true);
            case OBSERVED -> new Mark.Dot(step.words(), step.to(), y, Mark.Shape.DISC, Tone.PAIR);
            case HABITS_OF_A, HABITS_OF_B, PART, RESIDUAL ->
                new Mark.Bar(
                        step.words(),
                        Math.min(step.from(), step.to()),
                        Math.max(step.from(), step.to()),
                        y - THICK,
                        y + THICK,
                        step.tone(),
                        false);
        };
    }

    private static void label(BeyondSteps.Step step, double y, Axis x, boolean narrow, List<Label> labels) {
        Label name = Label.of(
                        x.from(),
                        y,
                        narrow ? step.brief() : step.words(),
                        step.whole() || step.kind() == BeyondSteps.Kind.RESIDUAL ? Tone.PAIR : step.tone(),
                        Label.Side.START)
                .standing();
        String value = step.whole()
                ? Numbers.decimals(step.to(), PLACES)
                : Numbers.signedDecimals(step.to() - step.from(), PLACES);
        Label figure = Label.of(x.to(), y, value, Tone.PAIR, Label.Side.END).standing();
        boolean strong = step.kind() == BeyondSteps.Kind.RESIDUAL || step.kind() == BeyondSteps.Kind.OBSERVED;
        labels.add(strong ? name.strong() : name);
        labels.add(strong ? figure.strong() : figure);
    }

    private Panel strip(boolean narrow) {
        Mark.Spread world = Strips.spread(outcome.among());
        double[] ends = {world.q05(), world.q95(), estimate.lo(), estimate.hi(), 0};
        double reach = DoubleStream.of(ends).map(Math::abs).max().orElse(1) * (1 + ROOM);
        Axis x = RoundTicks.axis(-reach, reach, narrow ? FEW_TICKS : MANY_TICKS, true);
        return new Panel(
                "Among all pairs",
                narrow ? "residual affinity, shrunken" : "residual affinity, shrunken: " + place(),
                Tone.PAIR,
                x,
                Axis.hidden(-1, 1),
                STRIP,
                narrow ? 0 : GUTTER,
                narrow ? NARROW_MARGIN : MARGIN,
                List.of(
                        Strips.zero(),
                        new Mark.Strip(
                                "residual_affinity",
                                x.from(),
                                x.to(),
                                world,
                                estimate.lo(),
                                estimate.hi(),
                                estimate.value(),
                                0,
                                Tone.PAIR,
                                Mark.Shape.DISC)),
                List.of(Label.of(x.to(), 0, Numbers.signedDecimals(estimate.value(), PLACES), Tone.PAIR, Label.Side.END)
                        .strong()));
    }

    /** "6th percentile [1–27] of 18,528 pairs". */
    private String place() {
        String between = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        return Numbers.ordinal(estimate.percentile()) + " percentile" + (between.isEmpty() ? "" : " [" + between + "]")
                + " of " + Numbers.counted(outcome.pairs(), "pair", "pairs");
    }
}
