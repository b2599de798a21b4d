package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws panels as SVG: no script, no style attribute, colours by classes alone, the same bytes for the same chart. Words
 * are placed by {@link LabelLayout}.
 */
public final class Svg {
    private Svg() {}

    /**
     * A drawing of fixed width, to be shown at that width or wider.
     *
     * @param panel what is drawn
     * @param width in pixels
     * @param id of the drawing in its document; its title and description carry it with an ending
     * @param title what it is
     * @param description what it shows, for readers who cannot see it
     */
    public static SvgElement fixed(Panel panel, int width, String id, String title, String description) {
        Plot plot = Plot.fixed(panel, width);
        SvgElement svg = frame(panel, id, title, description)
                .set("viewBox", "0 0 " + width + " " + plot.height())
                .set("width", width)
                .set("height", plot.height());
        fill(panel, plot, svg);
        return svg;
    }

    /** A drawing that stretches to any width: lengths across are per cent. For panels that are {@link Panel#fluid()}. */
    public static SvgElement fluid(Panel panel, String id, String title) {
        Plot plot = Plot.fluid(panel);
        SvgElement svg = frame(panel, id, title, "").set("width", "100%").set("height", plot.height());
        fill(panel, plot, svg);
        return svg;
    }

    /** A sign of a vote alone, about the origin: six pixels to each side. */
    public static SvgElement sign(Sign sign) {
        return VoteSigns.of(sign, 0, 0);
    }

    /**
     * A whole chart as a file of its own, words and stylesheet inside.
     *
     * @param chart what is drawn
     * @param stylesheet the colours and sizes of its classes
     */
    public static String file(Chart chart, String stylesheet) {
        return SvgFile.of(chart, stylesheet);
    }

    private static SvgElement frame(Panel panel, String id, String title, String description) {
        SvgElement svg = SvgElement.of("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .cssClass("drawing")
                .set("role", linked(panel) ? "group" : "img")
                .set("aria-labelledby", description.isEmpty() ? id + "-t" : id + "-t " + id + "-d")
                .add(SvgElement.of("title").set("id", id + "-t").text(title));
        return description.isEmpty()
                ? svg
                : svg.add(SvgElement.of("desc").set("id", id + "-d").text(description));
    }

    /** Whether words of it are links: an image has none inside. */
    private static boolean linked(Panel panel) {
        return panel.labels().stream().anyMatch(label -> !label.rows().isEmpty());
    }

    /**
     * Where the words of a drawing of fixed width stand: title, axes, counts, labels. None covers another, none leaves
     * the drawing, and a label that must stand is among them.
     */
    public static List<Word> words(Panel panel, int width) {
        return fill(panel, Plot.fixed(panel, width), SvgElement.of("svg"));
    }

    /** What a drawing of fixed width covers. */
    public static Box bounds(Panel panel, int width) {
        return new Box(0, 0, width, Plot.fixed(panel, width).height());
    }

    /** Axes below the marks, words above them. */
    static List<Word> fill(Panel panel, Plot plot, SvgElement svg) {
        AxisPainter axes = new AxisPainter(panel, plot, svg);
        axes.title();
        axes.horizontal();
        axes.vertical();
        MarkPainter marks = new MarkPainter(plot, svg);
        panel.marks().forEach(mark -> mark.paint(marks));
        List<Word> words = new ArrayList<>(axes.written());
        words.addAll(marks.counts());
        List<Box> obstacles = new ArrayList<>(marks.obstacles());
        axes.written().forEach(word -> obstacles.add(word.box()));
        for (LabelLayout.Placed placed : LabelLayout.of(plot, panel.labels(), obstacles)) {
            label(placed, plot, svg);
            words.add(new Word(placed.label().text(), placed.box()));
        }
        return words;
    }

    private static void label(LabelLayout.Placed placed, Plot plot, SvgElement svg) {
        Label label = placed.label();
        Box box = placed.box();
        if (placed.moved()) {
            double x = plot.x(label.x());
            boolean right = box.left() >= x;
            svg.add(SvgElement.of("line")
                    .cssClass("leader")
                    .set("x1", x)
                    .set("y1", plot.y(label.y()))
                    .set("x2", right ? box.left() - 2 : Math.min(x, box.right() + 2))
                    .set("y2", (box.top() + box.bottom()) / 2));
        }
        SvgElement words = SvgElement.of("text")
                .cssClass("l " + label.tone().cssClass() + (label.bold() ? " bold" : ""))
                .set("x", anchor(placed))
                .set("y", box.top() + 11.5)
                .set("text-anchor", anchorWord(placed.side()))
                .text(label.text());
        svg.add(
                label.rows().isEmpty()
                        ? words
                        : SvgElement.of("a")
                                .cssClass("rows")
                                .set("href", "#" + label.rows())
                                .add(words));
    }

    private static double anchor(LabelLayout.Placed placed) {
        Box box = placed.box();
        return switch (anchorWord(placed.side())) {
            case "middle" -> (box.left() + box.right()) / 2;
            case "end" -> box.right();
            default -> box.left();
        };
    }

    /** Where the words hang: the box is as wide as the widest font needs, the words may be narrower. */
    private static String anchorWord(Label.Side side) {
        return switch (side) {
            case ABOVE, BELOW, OVER -> "middle";
            case LEFT, GUTTER -> "end";
            case RIGHT, START, END -> "start";
        };
    }
}
