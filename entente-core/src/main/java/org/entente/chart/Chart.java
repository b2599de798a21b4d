package org.entente.chart;

import java.util.List;

/**
 * A chart: one model for pages, files, JSON and terminal.
 *
 * @param id unique in its document; lower-case letters, digits and dashes
 * @param finding its title: what it shows, a sentence
 * @param subtitle measure, slice, n, how to read the greys
 * @param width how wide it is drawn
 * @param panels its drawings
 * @param narrow its drawings on a narrow screen, empty where they are the same
 * @param source the line under it
 * @param description what a reader who cannot see it needs to know
 * @param data the data it shows
 */
public record Chart(
        String id,
        String finding,
        String subtitle,
        Width width,
        List<Panel> panels,
        List<Panel> narrow,
        String source,
        String description,
        DataTable data) {
    /** How wide a chart is drawn on a wide screen; on a narrow one it is always {@link #NARROW} pixels. */
    public enum Width {
        /** Half of a figure: two panels side by side. */
        HALF(376),
        /** Part of a figure: a table stands beside it. */
        PART(440),
        /** Beside a rail. */
        FIGURE(800),
        /** The whole page. */
        FULL(1120);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }

        public int pixels() {
            return pixels;
        }
    }

    /** Width of a drawing on a narrow screen, in pixels. */
    public static final int NARROW = 350;

    public Chart {
        panels = List.copyOf(panels);
        narrow = List.copyOf(narrow);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("no id of a chart: " + id);
        }
    }

    /** The drawings for a narrow screen. */
    public List<Panel> narrowPanels() {
        return narrow.isEmpty() ? panels : narrow;
    }
}
