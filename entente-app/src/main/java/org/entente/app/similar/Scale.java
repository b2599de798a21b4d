package org.entente.app.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.PanelRow;
import org.entente.chart.Axis;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/**
 * One scale for all rows of a list.
 *
 * @param x the scale with what is written along it
 * @param mark where {@code ┊} stands: 0, or the median of all pairs
 * @param columns columns it is drawn on
 */
record Scale(Axis x, double mark, int columns) {
    private static final double STEP = 0.05;
    private static final double[] TICKS = {0.1, 0.2, 0.5, 1};
    /** Columns from one written number to the next. */
    private static final int APART = 6;

    /** The scale that holds all values and intervals: symmetric about 0 when signed, else up to 1. */
    static Scale of(List<Estimate> estimates, boolean signed, double median, int columns) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Estimate estimate : estimates) {
            for (double end : new double[] {estimate.value(), estimate.lo(), estimate.hi()}) {
                if (!Double.isNaN(end)) {
                    least = Math.min(least, end);
                    most = Math.max(most, end);
                }
            }
        }
        if (least > most) {
            least = 0;
            most = 1;
        }
        if (signed) {
            double reach = Math.max(STEP, Math.ceil(Math.max(-least, most) / STEP - 1e-9) * STEP);
            return new Scale(Axis.of(-reach, reach, ticks(-reach, reach, columns, true)), 0, columns);
        }
        double low = Math.min(Math.floor(least / STEP) * STEP, 1 - STEP);
        return new Scale(Axis.of(low, 1, ticks(low, 1, columns, false)), median, columns);
    }

    /** Round numbers within the scale that have room beside each other; when there are none, its ends. */
    private static List<Axis.Tick> ticks(double low, double high, int columns, boolean signed) {
        double step = Arrays.stream(TICKS)
                .filter(tick -> tick / (high - low) * (columns - 1) >= APART)
                .findFirst()
                .orElse(high - low);
        List<Axis.Tick> ticks = new ArrayList<>();
        for (long i = Math.round(Math.ceil(low / step - 1e-9)); i * step <= high + 1e-9; i++) {
            String text = i == 0 ? "0" : number(i * step, signed);
            ticks.add(i == 0 ? Axis.Tick.strong(0, text) : Axis.Tick.of(i * step, text));
        }
        return ticks.size() > 1
                ? ticks
                : List.of(Axis.Tick.of(low, number(low, signed)), Axis.Tick.of(high, number(high, signed)));
    }

    private static String number(double value, boolean signed) {
        int decimals = Math.abs(value * 10 - Math.rint(value * 10)) < 1e-9 ? 1 : 2;
        return signed ? Numbers.signedDecimals(value, decimals) : Numbers.decimals(value, decimals);
    }

    /** What is written along it. */
    Line head() {
        return PanelRow.ticks(x, columns);
    }

    /** A figure on it, in the colour of the side on which it lies. */
    Line strip(Estimate estimate) {
        return PanelRow.of(
                Panel.strip(
                        x.from(),
                        x.to(),
                        List.of(new Mark.Strip(
                                "",
                                x.from(),
                                x.to(),
                                new Mark.Spread(Double.NaN, Double.NaN, mark, Double.NaN, Double.NaN),
                                estimate.lo(),
                                estimate.hi(),
                                estimate.value(),
                                0,
                                estimate.value() < mark ? Tone.NO : Tone.YES,
                                Mark.Shape.DISC))),
                columns);
    }
}
