package org.entente.app.similar;

import java.util.List;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Strip;
import org.entente.app.terminal.Style;
import org.entente.dossier.Numbers;
import org.entente.measure.Estimate;

/**
 * One scale for all rows of a list.
 *
 * @param strip the scale
 * @param mark where {@code ┊} stands: 0, or the median of all pairs
 * @param signed whether numbers carry a sign
 */
record Scale(Strip strip, double mark, boolean signed) {
    private static final double STEP = 0.05;

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
            return new Scale(new Strip(-reach, reach, columns), 0, true);
        }
        double low = Math.min(Math.floor(least / STEP) * STEP, 1 - STEP);
        return new Scale(new Strip(low, 1, columns), median, false);
    }

    /** Ends and mark in numbers, each over its column where there is room. */
    Line head() {
        String low = number(strip.low());
        String high = number(strip.high());
        String middle = signed ? "0" : "median";
        int at = strip.column(mark) - (signed ? 0 : Columns.width(middle) / 2);
        Line line = Line.of(low, Style.DIM);
        boolean room = at > Columns.width(low) && at + Columns.width(middle) < strip.columns() - Columns.width(high);
        if (room) {
            line = line.padTo(at).add(middle, Style.DIM);
        }
        return line.padTo(strip.columns() - Columns.width(high)).add(high, Style.DIM);
    }

    String number(double value) {
        int decimals = Math.abs(value * 10 - Math.rint(value * 10)) < 1e-9 ? 1 : 2;
        return signed ? Numbers.signedDecimals(value, decimals) : Numbers.decimals(value, decimals);
    }
}
