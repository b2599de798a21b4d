package org.entente.chart;

/** Draws where a figure stands among all, from the faintest part to the dot. */
final class StripPainter {
    private StripPainter() {}

    static void paint(Mark.Strip strip, MarkPainter painter) {
        boolean missing = Double.isNaN(strip.value());
        painter.track(new Mark.Track("", strip.from(), strip.to(), strip.y(), Tone.WORLD, missing));
        painter.world(new Mark.World("", strip.spread(), strip.y()));
        if (!Double.isNaN(strip.lo()) && !Double.isNaN(strip.hi())) {
            painter.interval(new Mark.Interval("", strip.lo(), strip.hi(), strip.y(), strip.tone()));
        }
        if (!missing) {
            painter.dot(new Mark.Dot(strip.key(), strip.value(), strip.y(), strip.shape(), strip.tone()));
        }
    }
}
