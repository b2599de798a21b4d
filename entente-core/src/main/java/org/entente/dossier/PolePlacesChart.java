package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/** Each one's place in every pole's list on one scale of percentiles. */
final class PolePlacesChart {
    private static final double UPPER = 0.45;
    private static final int HEIGHT = 30;

    private final Telling telling;
    private final String indicator;
    private final Set<String> poles = new LinkedHashSet<>();

    /** @param indicator id of the figure that has a place in a pole's list */
    PolePlacesChart(Telling telling, String indicator) {
        this.telling = telling;
        this.indicator = indicator;
        telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(indicator)
                        && finding.estimate().hasPercentile())
                .map(Finding::about)
                .forEach(poles::add);
    }

    /** The chart of two states; of one the figures’ own strips say as much. */
    Optional<Exhibit> exhibit() {
        return poles.isEmpty() || telling.states().size() < 2
                ? Optional.empty()
                : Optional.of(Exhibit.of(
                        List.of(Prose.of(
                                "Places among all states that are no pole, from the farthest at 0 to the nearest at "
                                        + "100. They are read pole by pole.")),
                        chart(),
                        null));
    }

    private @Nullable Estimate of(int number, String pole) {
        int ccode = telling.states().get(number).ccode();
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(indicator)
                        && finding.who() == ccode
                        && finding.about().equals(pole)
                        && finding.estimate().hasPercentile())
                .map(Finding::estimate)
                .findFirst()
                .orElse(null);
    }

    private Chart chart() {
        List<Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (String pole : poles) {
            panels.add(panel(pole).titled(pole + ", 0 to 100"));
            data.add(line(pole));
        }
        return new Chart(
                "pole-places",
                apart(),
                "Percentile in the list of each pole with 90 % interval: filled dot " + telling.first() + ", open dot "
                        + telling.second() + ". Grey: the middle half.",
                Chart.Width.FIGURE,
                panels,
                List.of(),
                "A pole and its members have no place. A place in the list of a pole of several states is by the mean over "
                        + "its members.",
                "The percentile in the list of each pole.",
                new DataTable(
                        List.of(
                                "pole",
                                "percentile_a",
                                "percentile_a_lo",
                                "percentile_a_hi",
                                "percentile_b",
                                "percentile_b_lo",
                                "percentile_b_hi"),
                        data));
    }

    private Panel panel(String pole) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Track("", 0, 100, 0, Tone.WORLD, false));
        marks.add(new Mark.World("", Mark.Spread.PERCENTILES, 0));
        state(pole, of(0, pole), UPPER, Tone.A, Mark.Shape.DISC, marks);
        state(pole, of(1, pole), -UPPER, Tone.B, Mark.Shape.RING, marks);
        Panel strip = Panel.strip(0, 100, marks);
        return new Panel("", "", Tone.PAIR, strip.x(), strip.y(), HEIGHT, 0, 0, marks, List.of());
    }

    private static void state(
            String pole, @Nullable Estimate estimate, double y, Tone tone, Mark.Shape shape, List<Mark> marks) {
        if (estimate != null) {
            if (!Double.isNaN(estimate.percentileLo())) {
                marks.add(new Mark.Interval(pole, estimate.percentileLo(), estimate.percentileHi(), y, tone));
            }
            marks.add(new Mark.Dot(pole, estimate.percentile(), y, shape, tone));
        }
    }

    /** "Intervals apart: Serbia stands higher in the list of the United States, Azerbaijan in that of China". */
    private String apart() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (String pole : poles) {
            Estimate a = of(0, pole);
            Estimate b = of(1, pole);
            if (a != null && b != null) {
                (above(a, b) ? first : above(b, a) ? second : new ArrayList<String>())
                        .add(Named.of(pole).text());
            }
        }
        if (first.isEmpty() && second.isEmpty()) {
            return "No pole in whose list the intervals of the two places lie apart";
        }
        List<String> parts = new ArrayList<>();
        if (!first.isEmpty()) {
            parts.add(telling.first() + " stands higher in the list of " + Grammar.list(first));
        }
        if (!second.isEmpty()) {
            parts.add(telling.second() + " stands higher in the list of " + Grammar.list(second));
        }
        return Grammar.capital(String.join(", ", parts));
    }

    private static boolean above(Estimate one, Estimate other) {
        return Comparison.of(one.percentileLo(), one.percentileHi(), other.percentileHi()) == Comparison.MORE;
    }

    private List<@Nullable Object> line(String pole) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(pole);
        for (int number = 0; number < 2; number++) {
            Estimate estimate = of(number, pole);
            line.add(estimate == null ? null : estimate.percentile());
            line.add(estimate == null ? null : estimate.percentileLo());
            line.add(estimate == null ? null : estimate.percentileHi());
        }
        return line;
    }
}
