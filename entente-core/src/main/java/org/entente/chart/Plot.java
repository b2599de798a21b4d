package org.entente.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where the values of a panel lie in its drawing: pixels in a drawing of fixed width, per cent of the width in one that
 * stretches.
 */
final class Plot {
    static final int TITLE = 26;
    static final int AXIS = 22;
    private static final int HALF_LINE = 8;

    private final Panel panel;
    private final int width;
    private final boolean fluid;

    private Plot(Panel panel, int width, boolean fluid) {
        this.panel = panel;
        this.width = width;
        this.fluid = fluid;
    }

    static Plot fixed(Panel panel, int width) {
        return new Plot(panel, width, false);
    }

    static Plot fluid(Panel panel) {
        return new Plot(panel, 100, true);
    }

    /** Left edge of the plot in pixels; 0 in a drawing that stretches. */
    double left() {
        return fluid ? 0 : panel.gutter();
    }

    /** Right edge of the plot. */
    double right() {
        return fluid ? 100 : width - panel.margin();
    }

    double top() {
        return panel.title().isEmpty() ? overhang() : TITLE;
    }

    double bottom() {
        return top() + panel.height();
    }

    /** Height of the whole drawing. */
    int height() {
        return (int) Math.ceil(bottom()) + (panel.x().ticks().isEmpty() ? overhang() : AXIS);
    }

    /** Half a line of words: what the highest and the lowest of the vertical axis need beyond the plot. */
    private int overhang() {
        return panel.y().ticks().isEmpty() ? 0 : HALF_LINE;
    }

    int width() {
        return width;
    }

    /** Horizontal place of a value, in pixels or per cent. */
    double x(double value) {
        return left() + panel.x().place(value) * (right() - left());
    }

    /** Vertical place of a value, in pixels. */
    double y(double value) {
        return bottom() - panel.y().place(value) * panel.height();
    }

    /** A horizontal place or length as an attribute. */
    String across(double place) {
        return number(place) + (fluid ? "%" : "");
    }

    /** A number with at most two decimals, the same on every machine. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
