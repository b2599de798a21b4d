package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart as a drawing that stands alone: finding, subtitle, panels below each other (halves side by side), source. What a
 * page says beside a strip stands here at its left.
 */
final class SvgFile {
    private static final int EDGE = 24;
    private static final int BETWEEN = 18;
    private static final int NAMES = 300;
    private static final int HALVES_GAP = 48;
    private static final double TITLE = 19;
    private static final double LINE = 1.35;

    private final Chart chart;
    private final SvgElement drawn = SvgElement.of("g");
    private final int width;
    private double y = EDGE;

    private SvgFile(Chart chart) {
        this.chart = chart;
        int pixels = chart.width().pixels();
        this.width = chart.width() == Chart.Width.HALF ? 2 * pixels + HALVES_GAP : pixels;
    }

    static String of(Chart chart, String stylesheet) {
        SvgFile file = new SvgFile(chart);
        file.words(chart.finding(), "l bold heading", TITLE, true);
        file.words(chart.subtitle(), "l axis", TextWidth.SIZE, false);
        file.y += BETWEEN;
        file.panels();
        file.words(chart.source(), "l axis", TextWidth.SIZE, false);
        return file.document(stylesheet);
    }

    private String document(String stylesheet) {
        int height = (int) Math.ceil(y + EDGE - 6);
        int whole = width + 2 * EDGE;
        SvgElement svg = SvgElement.of("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .cssClass("drawing")
                .set("role", "img")
                .set("viewBox", "0 0 " + whole + " " + height)
                .set("width", whole)
                .set("height", height)
                .add(SvgElement.of("title").text(chart.finding()))
                .add(SvgElement.of("desc").text(chart.description()))
                .add(SvgElement.of("style").text(stylesheet))
                .add(SvgElement.of("rect").cssClass("paper").set("width", whole).set("height", height))
                .add(drawn);
        StringBuilder out = new StringBuilder(1 << 14);
        svg.write(out);
        return out.append('\n').toString();
    }

    private void panels() {
        if (chart.width() == Chart.Width.HALF) {
            halves();
            return;
        }
        for (Panel panel : chart.panels()) {
            Panel plain = panel.titled("");
            double height = plain.fluid() ? named(panel, plain) : place(panel, 0, width);
            y += height + (plain.fluid() ? 4 : BETWEEN);
        }
        y += 6;
    }

    private void halves() {
        int half = chart.width().pixels();
        for (int p = 0; p < chart.panels().size(); p += 2) {
            double height = place(chart.panels().get(p), 0, half);
            if (p + 1 < chart.panels().size()) {
                height = Math.max(height, place(chart.panels().get(p + 1), half + HALVES_GAP, half));
            }
            y += height + BETWEEN;
        }
    }

    /** A strip, its title as the name of its row. */
    private double named(Panel panel, Panel plain) {
        List<String> name = wrapped(panel.title(), NAMES - 20, TextWidth.SIZE, false);
        double middle = y + Math.max(plain.height(), name.size() * TextWidth.SIZE * LINE) / 2;
        double first = middle - (name.size() - 1) * TextWidth.SIZE * LINE / 2 + 4.5;
        for (int line = 0; line < name.size(); line++) {
            drawn.add(text(name.get(line), "l", EDGE, first + line * TextWidth.SIZE * LINE));
        }
        place(plain, NAMES, width - NAMES);
        return Math.max(plain.height(), name.size() * TextWidth.SIZE * LINE) + 2;
    }

    private double place(Panel panel, int left, int pixels) {
        Plot plot = Plot.fixed(panel, pixels);
        SvgElement group =
                SvgElement.of("g").set("transform", "translate(" + (EDGE + left) + " " + Plot.number(y) + ")");
        Svg.fill(panel, plot, group);
        drawn.add(group);
        return plot.height();
    }

    private void words(String words, String cssClass, double size, boolean bold) {
        for (String line : wrapped(words, width, size, bold)) {
            y += size * LINE;
            drawn.add(text(line, cssClass, EDGE, y));
        }
    }

    private static SvgElement text(String words, String cssClass, double x, double y) {
        return SvgElement.of("text")
                .cssClass(cssClass + " t-pair")
                .set("x", x)
                .set("y", y)
                .text(words);
    }

    private static List<String> wrapped(String words, double room, double size, boolean bold) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.of(longer, bold) * size / TextWidth.SIZE > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
