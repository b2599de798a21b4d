package org.entente.chart;

import java.util.List;

/**
 * Words beside a mark, instead of a legend. The layout moves a label to the first of its sides that is free; a label that
 * finds no room is left out unless it must stand: the data has it.
 *
 * @param x where, on the horizontal axis
 * @param y where, on the vertical axis
 * @param text as written
 * @param tone colour of the words
 * @param bold whether bold
 * @param sides the sides tried, in order
 * @param required whether it must stand: then it is moved until it fits, with a thin line to its place
 * @param rows anchor of the rows that it opens on a page, empty for none
 */
public record Label(
        double x, double y, String text, Tone tone, boolean bold, List<Side> sides, boolean required, String rows) {
    /** On which side of its place a label stands. */
    public enum Side {
        ABOVE,
        BELOW,
        LEFT,
        RIGHT,
        /** Centred on its place: the name of a surface. */
        OVER,
        /** Left-aligned at the outer edge of the gutter: the name of a row. */
        START,
        /** Right-aligned in the gutter, against the plot: the code of a row. */
        GUTTER,
        /** In the margin at the right end of the plot; such labels spread so that none covers another. */
        END
    }

    public Label {
        sides = List.copyOf(sides);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("a label without a side: " + text);
        }
    }

    /** A label that opens no rows. */
    public Label(double x, double y, String text, Tone tone, boolean bold, List<Side> sides, boolean required) {
        this(x, y, text, tone, bold, sides, required, "");
    }

    /** A label that may be left out. */
    public static Label of(double x, double y, String text, Tone tone, Side... sides) {
        return new Label(x, y, text, tone, false, List.of(sides), false);
    }

    /** The same in bold, and it must stand. */
    public Label strong() {
        return new Label(x, y, text, tone, true, sides, true, rows);
    }

    /** The same, and it must stand. */
    public Label standing() {
        return new Label(x, y, text, tone, bold, sides, true, rows);
    }

    /** The same as a link to the rows it counts. */
    public Label opening(String anchor) {
        return new Label(x, y, text, tone, bold, sides, required, anchor);
    }
}
