package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/** A strip for each frame: where both states stand among all states, 0 to 100. */
final class SpeechChart {
    private static final double UPPER = 0.45;
    private static final int HEIGHT = 30;
    private static final double MOST = 100;

    private SpeechChart() {}

    static Panel panel(SpeechFrame frame) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Track("", 0, MOST, 0, Tone.WORLD, false));
        marks.add(new Mark.World("", Mark.Spread.PERCENTILES, 0));
        dot(frame, frame.againstA().estimate(), UPPER, Tone.A, Mark.Shape.DISC, marks);
        dot(frame, frame.againstB().estimate(), -UPPER, Tone.B, Mark.Shape.RING, marks);
        Panel strip = Panel.strip(0, MOST, marks);
        return new Panel("", "", Tone.PAIR, strip.x(), strip.y(), HEIGHT, 0, 0, marks, List.of());
    }

    private static void dot(
            SpeechFrame frame, Estimate estimate, double y, Tone tone, Mark.Shape shape, List<Mark> marks) {
        if (estimate.hasPercentile()) {
            marks.add(new Mark.Dot(frame.name(), estimate.percentile(), y, shape, tone));
        }
    }

    static Chart of(SpeechWords words, List<SpeechFrame> frames, String source) {
        return new Chart(
                "speeches",
                words.finding(),
                words.subtitle(),
                Chart.Width.FIGURE,
                frames.stream().map(frame -> panel(frame).titled(frame.name())).toList(),
                List.of(),
                source,
                "A strip for each frame with the percentile of both states among all states.",
                new DataTable(
                        List.of("frame", "a", "a_lo", "a_hi", "a_pct", "b", "b_lo", "b_hi", "b_pct"),
                        frames.stream().map(SpeechChart::row).toList()));
    }

    private static List<@Nullable Object> row(SpeechFrame frame) {
        Estimate a = frame.rateA().estimate();
        Estimate b = frame.rateB().estimate();
        return Arrays.asList(
                frame.name(),
                a.value(),
                a.lo(),
                a.hi(),
                frame.againstA().estimate().percentile(),
                b.value(),
                b.lo(),
                b.hi(),
                frame.againstB().estimate().percentile());
    }
}
