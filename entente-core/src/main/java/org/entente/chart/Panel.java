package org.entente.chart;

import java.util.List;

/**
 * One drawing: two axes and marks. A chart has one or several, below or beside each other.
 *
 * @param title a few words above or beside it, may be empty
 * @param remark lighter words after the title, may be empty
 * @param tone colour of the title
 * @param x horizontal axis, left to right
 * @param y vertical axis, bottom to top
 * @param height of the plot in pixels, without axis and title
 * @param gutter room at the left for the words of the vertical axis, in pixels
 * @param margin room at the right for labels, in pixels
 * @param marks lowest first
 * @param labels direct labels
 */
public record Panel(
        String title,
        String remark,
        Tone tone,
        Axis x,
        Axis y,
        int height,
        int gutter,
        int margin,
        List<Mark> marks,
        List<Label> labels) {
    public Panel {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** A single row of a strip: nothing but marks at y = 0 between these ends. */
    public static Panel strip(double from, double to, List<Mark> marks) {
        return new Panel("", "", Tone.PAIR, Axis.hidden(from, to), Axis.hidden(-1, 1), 18, 0, 0, marks, List.of());
    }

    /** Whether one drawing serves every width: no path, nothing written in it. */
    public boolean fluid() {
        return labels.isEmpty()
                && x.ticks().isEmpty()
                && y.ticks().isEmpty()
                && title.isEmpty()
                && marks.stream().allMatch(Mark::stretches);
    }

    /** The same with a title, as a file needs it where a page has the words beside the drawing. */
    public Panel titled(String words) {
        return new Panel(words, remark, tone, x, y, height, gutter, margin, marks, labels);
    }
}
