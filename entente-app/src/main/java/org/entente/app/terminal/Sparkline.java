package org.entente.app.terminal;

import java.util.Arrays;
import org.entente.chart.Axis;
import org.entente.chart.Mark;

/**
 * A line of a chart in blocks of eight heights on a stated scale, a place for every whole step between its ends; a gap
 * where there is no value.
 *
 * @param low value of the lowest block
 * @param high value of the highest
 * @param cells columns a value takes
 */
public record Sparkline(double low, double high, int cells) {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    /** On the scale of a panel's axis. */
    public static Sparkline on(Axis y, int cells) {
        return new Sparkline(y.from(), y.to(), cells);
    }

    /** The line from one step to another, both included. */
    public String text(Mark.Line line, int from, int to) {
        double[] values = new double[Math.max(0, to - from + 1)];
        Arrays.fill(values, Double.NaN);
        for (Mark.Point point : line.points()) {
            int at = (int) Math.round(point.x()) - from;
            if (at >= 0 && at < values.length) {
                values[at] = point.y();
            }
        }
        return text(values);
    }

    /** The series; NaN leaves a gap. */
    public String text(double[] values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append((Double.isNaN(value) ? " " : block(value)).repeat(cells));
        }
        return text.toString();
    }

    private String block(double value) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        int height = Math.min(BLOCKS.length() - 1, (int) (share * BLOCKS.length()));
        return BLOCKS.substring(height, height + 1);
    }
}
