package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.chart.Axis;

/** The words along an axis in one line. */
final class TickRow {
    private TickRow() {}

    /** Each tick over its column, held within the line; one that would touch another is left out, strong ones last. */
    static Line of(Axis x, int columns) {
        String[] signs = new String[columns];
        for (Axis.Tick tick : inOrder(x)) {
            int width = Columns.width(tick.text());
            int centre = PanelRow.column(x, tick.at(), columns);
            int from = Math.max(0, Math.min(columns - width, centre - (width - 1) / 2));
            if (width <= columns && free(signs, from - 1, from + width)) {
                place(signs, from, tick.text());
            }
        }
        StringBuilder line = new StringBuilder();
        for (String sign : signs) {
            line.append(sign == null ? " " : sign);
        }
        return Line.of(line.toString(), Style.DIM);
    }

    private static List<Axis.Tick> inOrder(Axis x) {
        List<Axis.Tick> ticks = new ArrayList<>(x.ticks());
        ticks.sort(Comparator.comparing(tick -> !tick.strong()));
        return ticks;
    }

    private static boolean free(String[] signs, int from, int to) {
        for (int c = Math.max(0, from); c <= Math.min(signs.length - 1, to); c++) {
            if (signs[c] != null) {
                return false;
            }
        }
        return true;
    }

    private static void place(String[] signs, int from, String text) {
        int column = from;
        for (int codePoint : text.codePoints().toArray()) {
            signs[column++] = Character.toString(codePoint);
        }
    }
}
