package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Numbers;

/** Joint votes of each year as bars; the first, the largest and the last count are written. */
final class CountsPanel {
    private CountsPanel() {}

    static Panel of(YearsChart.Series series, YearsPanel.Size size) {
        List<Mark> marks = new ArrayList<>();
        YearRow largest = series.rows().get(0);
        for (YearRow row : series.rows()) {
            largest = row.n() > largest.n() ? row : largest;
            // A part of a year is half as wide and outlined.
            double half = row.partial() ? 0.16 : 0.32;
            if (row.n() > 0) {
                marks.add(new Mark.Bar(
                        "y" + row.year(), row.year() - half, row.year() + half, 0, row.n(), Tone.WORLD, row.partial()));
            }
        }
        YearRow last = series.rows().get(series.rows().size() - 1);
        return new Panel(
                "n",
                "joint votes a year",
                Tone.PAIR,
                Axis.of(
                        series.first() - 0.5,
                        series.last() + 0.5,
                        ticks(series.rows().get(0), largest, last)),
                Axis.hidden(0, Math.max(1, (double) largest.n())),
                size.counts(),
                size.gutter(),
                size.margin(),
                marks,
                List.of());
    }

    private static List<Axis.Tick> ticks(YearRow first, YearRow largest, YearRow last) {
        List<Axis.Tick> ticks = new ArrayList<>();
        ticks.add(Axis.Tick.strong(largest.year(), Numbers.count(largest.n())));
        for (YearRow row : List.of(first, last)) {
            if (row.year() != largest.year()) {
                ticks.add(Axis.Tick.of(row.year(), Numbers.count(row.n())));
            }
        }
        return ticks;
    }
}
