package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.cases.PairRecord;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.event.DatedEvent;
import org.jspecify.annotations.Nullable;

/** Draws a dated record: a lane for each kind of entry, the first state's visits above those of the second. */
final class DatedChart {
    private static final int GUTTER = 296;
    private static final int CODES = 40;
    private static final int NARROW_NAME = 22;
    private static final int LANE_NAME = 13;
    private static final double SMALLEST_PAD = 0.4;

    private final Subject subject;
    private final List<DatedEvent> events;
    private final double first;
    private final double last;

    private DatedChart(Subject subject, List<DatedEvent> events) {
        this.subject = subject;
        this.events = events;
        this.first =
                Math.floor(events.stream().mapToDouble(DatedChart::start).min().orElseThrow());
        double latest = events.stream().mapToDouble(DatedChart::end).max().orElseThrow();
        this.last = latest + Math.max(SMALLEST_PAD, (latest - first) / 30);
    }

    /** The drawing of the entries that have a mark, which must not be none. */
    static Chart of(Subject subject, PairRecord record, List<DatedEvent> events) {
        List<DatedEvent> drawn = events.stream().filter(Lane::drawn).toList();
        DatedChart chart = new DatedChart(subject, drawn);
        return new Chart(
                "dated",
                DatedWords.finding(subject, record, events),
                DatedWords.subtitle(subject, events, drawn),
                Chart.Width.FULL,
                List.of(chart.panel(false)),
                List.of(chart.panel(true)),
                "Dated record [" + subject.datedSource + "], last checked " + record.lastChecked() + ". "
                        + record.note(),
                "A line of time with a lane for each of: " + chart.laneNames()
                        + ". The list below has the main entries in words, the table all of them.",
                data(drawn));
    }

    private String laneNames() {
        return String.join(", ", lanes().stream().map(Lane::label).toList());
    }

    private List<Lane> lanes() {
        return Arrays.stream(Lane.values())
                .filter(lane -> events.stream().anyMatch(lane::holds))
                .toList();
    }

    private Panel panel(boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        // On a narrow screen the codes stand inside the plot, so that names of lanes may run over its whole width.
        double from = narrow ? first - (last - first) * CODES / (Chart.NARROW - CODES) : first;
        int height = 0;
        for (Lane lane : lanes()) {
            int top = height + (narrow ? NARROW_NAME : 0);
            LaneMarks drawing = new LaneMarks(subject, lane, top, narrow, marks, labels);
            drawing.name(from, narrow ? height + LANE_NAME : top + lane.height() / 2);
            drawing.draw(events.stream().filter(lane::holds).toList());
            height = top + lane.height();
            marks.add(new Mark.Rule("", -height, false, Tone.GRID, false));
        }
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.of(from, last, ticks(narrow ? 5 : 10)).withGrid(),
                Axis.hidden(-Math.max(1, height), 0),
                height,
                narrow ? 0 : GUTTER,
                0,
                marks,
                labels);
    }

    private List<Axis.Tick> ticks(int most) {
        int step = 1;
        while ((last - first) / step > most) {
            step = step == 1 ? 2 : step == 2 ? 5 : 2 * step;
        }
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int year = (int) first; year <= last; year++) {
            if (year % step == 0) {
                ticks.add(Axis.Tick.of(year, Integer.toString(year)));
            }
        }
        return ticks;
    }

    /** A day as a year with a fraction. */
    private static double year(java.time.LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    static double start(DatedEvent event) {
        return year(event.date().from());
    }

    static double end(DatedEvent event) {
        return year(event.date().to().plusDays(1));
    }

    private static DataTable data(List<DatedEvent> events) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DatedEvent event : events) {
            rows.add(Arrays.asList(
                    event.date().text(),
                    event.type().word(),
                    event.facts().level(),
                    event.facts().actor().isPresent() ? event.facts().actor().getAsInt() : null,
                    event.facts().shortName(),
                    event.facts().amount().isPresent() ? event.facts().amount().getAsDouble() : null,
                    event.facts().unit(),
                    event.confidence().word()));
        }
        return new DataTable(
                List.of("date", "type", "level", "actor", "short_name", "amount", "unit", "confidence"), rows);
    }
}
