package org.entente.app.terminal;

/**
 * A value on a scale of so many columns: {@code ━●━} for value and interval, {@code ┊} for a mark such as zero or the
 * median, which value and interval cover.
 *
 * @param low the scale's lower end
 * @param high its upper end
 * @param columns columns of the scale
 */
public record Strip(double low, double high, int columns) {
    public Strip {
        if (!(low < high) || columns < 3) {
            throw new IllegalArgumentException("no scale from " + low + " to " + high + " in " + columns + " columns");
        }
    }

    /** Column of a value, from 0; values beyond an end stand at it. */
    public int column(double value) {
        double share = (value - low) / (high - low);
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (columns - 1));
    }

    /**
     * The strip without its ends.
     *
     * @param value NaN for none
     * @param lo lower end of the interval, NaN for none
     * @param hi upper end of the interval
     * @param mark where {@code ┊} stands, NaN for none
     * @param style of value and interval
     */
    public Line line(double value, double lo, double hi, double mark, Style style) {
        int at = Double.isNaN(value) ? -1 : column(value);
        int first = Double.isNaN(lo) || at < 0 ? at : Math.min(column(lo), at);
        int last = Double.isNaN(hi) || at < 0 ? at : Math.max(column(hi), at);
        int zero = Double.isNaN(mark) ? -1 : column(mark);
        Line line = Line.empty();
        for (int c = 0; c < columns; c++) {
            if (c == at) {
                line = line.add("●", style);
            } else if (at >= 0 && c >= first && c <= last) {
                line = line.add("━", style);
            } else {
                line = c == zero ? line.add("┊", Style.DIM) : line.add(" ");
            }
        }
        return line;
    }

    /** The strip between {@code ├} and {@code ┤}. */
    public Line ended(double value, double lo, double hi, double mark, Style style) {
        return Line.of("├", Style.DIM).add(line(value, lo, hi, mark, style)).add("┤", Style.DIM);
    }
}
