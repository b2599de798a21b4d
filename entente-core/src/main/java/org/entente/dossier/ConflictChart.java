package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.jspecify.annotations.Nullable;

/** Years of armed conflict as lanes: the two states, then the pair on opposite sides and on one side. */
final class ConflictChart {
    private static final int GUTTER = 190;
    private static final int LANE = 34;
    private static final int NARROW_NAME = 18;
    private static final double TALL = 20;
    private static final double LOW = 9;
    private static final double BASE = 6;
    private static final double HALF_YEAR = 0.42;
    private static final int MANY_TICKS = 8;
    private static final int FEW_TICKS = 4;

    private final ConflictRecord record;
    private final List<Lane> lanes;

    /** A lane. */
    private record Lane(String name, ConflictYears years, Tone tone, String key) {}

    ConflictChart(Subject subject, ConflictRecord record) {
        this.record = record;
        this.lanes = List.of(
                new Lane(subject.nameA, record.ofA(), Tone.A, "a"),
                new Lane(subject.nameB, record.ofB(), Tone.B, "b"),
                new Lane("On opposite sides", record.opposed(), Tone.FRICTION, "opposed"),
                new Lane("On one side", record.alongside(), Tone.PAIR, "alongside"));
    }

    Chart chart(ConflictWords words, String source) {
        return new Chart(
                "conflict",
                words.finding(),
                words.subtitle(),
                Chart.Width.FIGURE,
                List.of(panel(false)),
                List.of(panel(true)),
                source,
                "A line of time with four lanes: years of armed conflict of each state, years on opposite sides, years on "
                        + "one side. The rows below have them all.",
                new DataTable(List.of("lane", "year", "party", "support", "conflicts"), data()));
    }

    /** The years of each lane in words: a tenth of the room of a row a year, and easier to read. */
    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Lane lane : lanes) {
            rows.add(List.of(
                    new Cell.Words(lane.name()),
                    new Cell.Count(lane.years().count(), null),
                    new Cell.Words(lane.years().words())));
        }
        return new Table(
                "conflict-years",
                "Years of each lane",
                "a star marks a year of war, brackets support of a side with troops",
                List.of(Table.Column.words("Lane"), Table.Column.number("Years"), Table.Column.words("Which")),
                rows,
                "",
                List.of());
    }

    private Panel panel(boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double start = record.from() - 0.5;
        int height = 0;
        for (Lane lane : lanes) {
            int top = height + (narrow ? NARROW_NAME : 0);
            double name = narrow ? -(height + 12.0) : -(top + LANE - BASE - 7);
            labels.add(Label.of(start, name, lane.name(), Tone.PAIR, Label.Side.START)
                    .strong());
            height = top + LANE;
            bars(lane, -(height - BASE), true, marks);
            bars(lane, -(height - BASE), false, marks);
            if (lane.years().count() == 0) {
                double middle = (record.from() + record.to()) / 2.0;
                labels.add(Label.of(middle, -(height - LANE / 2.0), "no year", Tone.WORLD, Label.Side.OVER));
            }
            marks.add(new Mark.Rule("", -height, false, Tone.GRID, false));
        }
        return new Panel(
                "",
                "",
                Tone.PAIR,
                TieYears.axis(record.from(), record.to(), narrow ? FEW_TICKS : MANY_TICKS)
                        .withGrid(),
                Axis.hidden(-height, 0),
                height,
                narrow ? 0 : GUTTER,
                0,
                marks,
                labels);
    }

    /** A tall bar for a war, an outline for support of a side with troops; like years run together. */
    private static void bars(Lane lane, double base, boolean support, List<Mark> marks) {
        int first = 0;
        int last = 0;
        int alike = 0;
        for (var entry : lane.years().years().entrySet()) {
            int intensity =
                    support ? entry.getValue().support() : entry.getValue().party();
            if (alike > 0 && (entry.getKey() != last + 1 || alike != intensity)) {
                marks.add(bar(lane, first, last, base, alike, support));
                alike = 0;
            }
            first = alike == 0 ? entry.getKey() : first;
            last = entry.getKey();
            alike = intensity;
        }
        if (alike > 0) {
            marks.add(bar(lane, first, last, base, alike, support));
        }
    }

    private static Mark bar(Lane lane, int first, int last, double base, int intensity, boolean support) {
        return new Mark.Bar(
                lane.key() + (support ? "support" : "") + first,
                first - HALF_YEAR,
                last + HALF_YEAR,
                base,
                base + (intensity == ConflictYears.WAR ? TALL : LOW),
                lane.tone(),
                support);
    }

    private List<List<@Nullable Object>> data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Lane lane : lanes) {
            lane.years()
                    .years()
                    .forEach((year, conflict) -> rows.add(
                            List.of(lane.key(), year, conflict.party(), conflict.support(), conflict.conflicts())));
        }
        return rows;
    }
}
