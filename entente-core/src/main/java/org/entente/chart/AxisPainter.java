package org.entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws what is written along the axes, leaving out what would touch its neighbour. */
final class AxisPainter {
    private static final double GAP = 6;

    private final Panel panel;
    private final Plot plot;
    private final SvgElement into;
    private final List<Word> written = new ArrayList<>();

    AxisPainter(Panel panel, Plot plot, SvgElement into) {
        this.panel = panel;
        this.plot = plot;
        this.into = into;
    }

    /** The words of title and axes. */
    List<Word> written() {
        return written;
    }

    void title() {
        if (panel.title().isEmpty()) {
            return;
        }
        into.add(SvgElement.of("text")
                .cssClass("l title " + panel.tone().cssClass())
                .set("x", 0)
                .set("y", 13)
                .text(panel.title()));
        double width = TextWidth.of(panel.title(), true);
        if (!panel.remark().isEmpty()) {
            into.add(SvgElement.of("text")
                    .cssClass("axis")
                    .set("x", width + 12)
                    .set("y", 13)
                    .text(panel.remark()));
            double end = width + 12 + TextWidth.of(panel.remark(), false);
            written.add(new Word(panel.remark(), new Box(width + 12, 0, end, 17)));
        }
        written.add(new Word(panel.title(), new Box(0, 0, width, 17)));
    }

    void horizontal() {
        double baseline = plot.bottom() + 17;
        // Strong ticks first: a zero or a round year stays when its neighbour has no room.
        List<Axis.Tick> order = new ArrayList<>(panel.x().ticks());
        order.sort(Comparator.comparing((Axis.Tick tick) -> !tick.strong()));
        for (Axis.Tick tick : order) {
            double x = plot.x(tick.at());
            if (panel.x().grid()) {
                into.add(line(x, plot.top(), x, plot.bottom(), tick.strong()));
            }
            double half = TextWidth.of(tick.text(), false) / 2;
            double centre = Math.max(half, Math.min(plot.width() - half, x));
            Box box = new Box(centre - half, baseline - 10, centre + half, baseline + 4);
            if (free(tick, box)) {
                into.add(words(tick, centre, baseline, "middle"));
            }
        }
    }

    void vertical() {
        for (Axis.Tick tick : panel.y().ticks()) {
            double y = plot.y(tick.at());
            if (panel.y().grid()) {
                into.add(line(plot.left(), y, plot.right(), y, tick.strong()));
            }
            double width = TextWidth.of(tick.text(), false);
            Box box = new Box(plot.left() - GAP - width, y - 7, plot.left() - GAP, y + 7);
            if (free(tick, box)) {
                into.add(words(tick, plot.left() - GAP, y + 4.5, "end"));
            }
        }
    }

    /** Whether a tick has words and room for them with a gap at their sides; then it is noted. */
    private boolean free(Axis.Tick tick, Box box) {
        Box aired = new Box(box.left() - GAP, box.top(), box.right() + GAP, box.bottom());
        boolean free = !tick.text().isEmpty() && written.stream().map(Word::box).noneMatch(aired::meets);
        if (free) {
            written.add(new Word(tick.text(), box));
        }
        return free;
    }

    private static SvgElement words(Axis.Tick tick, double x, double y, String anchor) {
        return SvgElement.of("text")
                .cssClass(tick.strong() ? "axis strong" : "axis")
                .set("x", x)
                .set("y", y)
                .set("text-anchor", anchor)
                .text(tick.text());
    }

    private static SvgElement line(double x1, double y1, double x2, double y2, boolean strong) {
        return SvgElement.of("line")
                .cssClass(strong ? "grid strong" : "grid")
                .set("x1", x1)
                .set("y1", y1)
                .set("x2", x2)
                .set("y2", y2);
    }
}
