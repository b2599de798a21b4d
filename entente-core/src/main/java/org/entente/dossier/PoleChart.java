package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.UnitFigures;
import org.entente.stat.Percentile;
import org.jspecify.annotations.Nullable;

/** Each one's agreement with the poles on one scale, over the range of all states. */
final class PoleChart {
    private static final double UPPER = 0.45;
    private static final int HEIGHT = 30;

    private final Subject subject;
    private final List<PolesSection.Row> rows;
    private final double from;

    PoleChart(Subject subject, List<PolesSection.Row> rows) {
        this.subject = subject;
        this.rows = rows;
        double least = rows.stream()
                .flatMap(row -> Stream.of(row.a().match(), row.b().match()))
                .mapToDouble(estimate -> estimate.hasInterval() ? estimate.lo() : estimate.value())
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(0.5);
        this.from = Math.floor(Math.min(0.5, least) * 10) / 10;
    }

    /** "0.2 to 1.0". */
    String scale() {
        return Numbers.decimals(from, 1) + " to 1.0";
    }

    /** One pole: the first state above, the second below, a thin line between the two. */
    Panel panel(PolesSection.Row row) {
        Estimate a = row.isA() ? null : row.a().match();
        Estimate b = row.isB() ? null : row.b().match();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Track("", from, 1, 0, Tone.WORLD, false));
        marks.add(new Mark.World("", spread(row), 0));
        state(row, a, UPPER, Tone.A, Mark.Shape.DISC, marks);
        state(row, b, -UPPER, Tone.B, Mark.Shape.RING, marks);
        Panel strip = Panel.strip(from, 1, marks);
        return new Panel("", "", Tone.PAIR, strip.x(), strip.y(), HEIGHT, 0, 0, marks, List.of());
    }

    private static void state(
            PolesSection.Row row,
            @Nullable Estimate estimate,
            double y,
            Tone tone,
            Mark.Shape shape,
            List<Mark> marks) {
        if (estimate == null || !estimate.defined()) {
            return;
        }
        if (estimate.hasInterval()) {
            marks.add(new Mark.Interval(row.pole().id(), estimate.lo(), estimate.hi(), y, tone));
        }
        marks.add(new Mark.Dot(row.pole().id(), estimate.value(), y, shape, tone));
    }

    /** How all states agree with a pole that is one state; a group has no such spread here. */
    private Mark.Spread spread(PolesSection.Row row) {
        List<Integer> members = List.copyOf(row.pole().members().on(subject.on));
        int column = members.size() == 1 ? subject.record.column(members.get(0)) : -1;
        UnitFigures point = subject.figures.point(subject.headline);
        int state = column < 0 ? -1 : point.state(column);
        if (state < 0) {
            return Mark.Spread.NONE;
        }
        double[] values = point.values(Measure.AGREEMENT);
        double[] withPole = new double[point.states() - 1];
        int count = 0;
        for (int other = 0; other < point.states(); other++) {
            int pair = other == state ? -1 : point.pair(column, point.columns()[other]);
            if (pair >= 0 && point.reference()[pair]) {
                withPole[count++] = values[pair];
            }
        }
        return Strips.spread(Percentile.among(java.util.Arrays.copyOf(withPole, count)));
    }

    Chart chart(String finding, String subtitle) {
        List<Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (PolesSection.Row row : rows) {
            panels.add(panel(row).titled(row.pole().name() + ", " + scale()));
            data.add(line(row));
        }
        return new Chart(
                "poles",
                finding,
                subtitle,
                Chart.Width.FIGURE,
                panels,
                List.of(),
                "A group matches by its modal vote, the choice of at least half of its members voting. A pole and its "
                        + "members have no figure with themselves; a region, UN M49’s sub-region, is taken without the "
                        + "state itself.",
                "Agreement of " + subject.stateA() + " and of " + subject.stateB() + " with each pole.",
                new DataTable(
                        List.of(
                                "pole",
                                "agreement_a",
                                "agreement_a_lo",
                                "agreement_a_hi",
                                "agreement_b",
                                "agreement_b_lo",
                                "agreement_b_hi",
                                "relative_affinity_a",
                                "relative_affinity_b"),
                        data));
    }

    private static List<@Nullable Object> line(PolesSection.Row row) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(row.pole().name());
        figures(row.isA() ? null : row.a().match(), line);
        figures(row.isB() ? null : row.b().match(), line);
        line.add(row.isA() ? null : row.a().affinity().value());
        line.add(row.isB() ? null : row.b().affinity().value());
        return line;
    }

    private static void figures(@Nullable Estimate estimate, List<@Nullable Object> line) {
        line.add(estimate == null ? null : estimate.value());
        line.add(estimate == null ? null : estimate.lo());
        line.add(estimate == null ? null : estimate.hi());
    }
}
