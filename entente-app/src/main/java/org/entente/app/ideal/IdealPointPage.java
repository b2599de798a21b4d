package org.entente.app.ideal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.cli.SlicedRecord;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.PanelRow;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Numbers;
import org.entente.measure.ideal.IdealPointEstimate;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.state.StateRegistry;

/** The last session of a run on a terminal: who stands at its two ends. */
final class IdealPointPage {
    private static final int ENDS = 10;
    private static final int STRIP = 31;
    private static final int DECIMALS = 2;

    private final IdealPointHead head;
    private final IdealPointRun run;

    IdealPointPage(SlicedRecord sliced, IdealPointRun run) {
        this.head = new IdealPointHead(sliced, run);
        this.run = run;
    }

    void print(Terminal terminal) {
        head.print(terminal, "Ideal points");
        terminal.blank();
        int session = lastSession();
        List<Integer> rows = IntStream.range(0, run.data().size())
                .filter(row -> run.data().session(row) == session)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -run.estimate().mean()[row]))
                .toList();
        terminal.paragraph("Session " + session + ", from September " + run.year(rows.get(0)) + ": "
                + Numbers.counted(rows.size(), "state", "states")
                + ". All of them, and all sessions, with --out FILE.csv.");
        terminal.print(table(terminal, rows));
        terminal.blank();
        terminal.paragraph("●━━ position and its 90 % interval; n: votes that session", Style.DIM);
        head.legend(terminal);
    }

    /** The last session in which half of the states cast enough votes. */
    private int lastSession() {
        int[] sessions = run.data().votes().sessionOfRow();
        int last = IntStream.of(sessions).max().orElseThrow();
        return IntStream.rangeClosed(1, last)
                .map(back -> last + 1 - back)
                .filter(this::fullyVoted)
                .findFirst()
                .orElse(last);
    }

    private boolean fullyVoted(int session) {
        int[] rows = IntStream.range(0, run.data().size())
                .filter(row -> run.data().session(row) == session)
                .toArray();
        return rows.length > 0
                && 2 * IntStream.of(rows).filter(row -> !run.fewVotes(row)).count() > rows.length;
    }

    private List<Line> table(Terminal terminal, List<Integer> rows) {
        boolean whole = rows.size() <= 2 * ENDS + 1;
        List<Integer> shown = new ArrayList<>(whole ? rows : rows.subList(0, ENDS));
        if (!whole) {
            shown.addAll(rows.subList(rows.size() - ENDS, rows.size()));
        }
        double[] ends = ends(shown);
        Table table = new Table(0, 2)
                .right("rank")
                .left("state")
                .signs("")
                .minor()
                .right("position")
                .signs("90 %")
                .right("n");
        shown.forEach(row -> table.row(cells(row, rows.indexOf(row) + 1, ends)));
        List<Line> lines = new ArrayList<>(table.lines(terminal.room()));
        if (!whole) {
            lines.add(1 + ENDS, Line.of("   ⋮  " + (rows.size() - 2 * ENDS) + " states between", Style.DIM));
        }
        return lines;
    }

    private double[] ends(List<Integer> rows) {
        IdealPointEstimate estimate = run.estimate();
        return new double[] {
            rows.stream()
                    .mapToDouble(row -> Math.min(estimate.q05()[row], estimate.mean()[row]))
                    .min()
                    .orElse(-1),
            rows.stream()
                    .mapToDouble(row -> Math.max(estimate.q95()[row], estimate.mean()[row]))
                    .max()
                    .orElse(1)
        };
    }

    private List<Line> cells(int row, int rank, double[] ends) {
        IdealPointEstimate estimate = run.estimate();
        LocalDate on = LocalDate.of(run.year(row), 12, 31);
        String few = run.fewVotes(row) ? " few" : "";
        return List.of(
                Line.of(Integer.toString(rank)),
                Line.of(StateRegistry.builtIn().get(run.data().ccode(row)).shortName(on)),
                strip(row, ends),
                Line.of(Numbers.signedDecimals(estimate.mean()[row], DECIMALS), Style.BOLD),
                Line.of(Numbers.interval(estimate.q05()[row], estimate.q95()[row], DECIMALS, true), Style.DIM),
                Line.of(Numbers.count(run.data().votesOf(row)) + few));
    }

    private Line strip(int row, double[] ends) {
        IdealPointEstimate estimate = run.estimate();
        Mark mark = new Mark.Strip(
                "",
                ends[0],
                ends[1],
                new Mark.Spread(Double.NaN, Double.NaN, 0, Double.NaN, Double.NaN),
                estimate.q05()[row],
                estimate.q95()[row],
                estimate.mean()[row],
                0,
                Tone.PAIR,
                Mark.Shape.DISC);
        return PanelRow.of(Panel.strip(ends[0], ends[1], List.of(mark)), STRIP);
    }
}
