package org.entente.app.ideal;

import java.util.List;
import org.entente.app.cli.SlicedRecord;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.measure.ideal.IdealPointEstimate;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.PairPosition;

/** Two states' paths on a terminal, a session a line. */
final class PairPage {
    private static final int DECIMALS = 2;

    private final IdealPointHead head;
    private final IdealPointRun run;
    private final PairPath path;

    PairPage(SlicedRecord sliced, PairPath path) {
        this.head = new IdealPointHead(sliced, path.run());
        this.run = path.run();
        this.path = path;
    }

    void print(Terminal terminal) {
        head.print(
                terminal,
                "Ideal points: " + path.a().name() + " and " + path.b().name());
        terminal.blank();
        List<PairPath.Step> steps = path.steps();
        if (steps.isEmpty()) {
            terminal.paragraph("There is no session in which both voted.");
            return;
        }
        Table table = new Table(0, 2)
                .right("session")
                .right("from")
                .right(path.a().code())
                .signs("90 %")
                .minor()
                .right(path.b().code())
                .signs("90 %")
                .minor()
                .right("distance")
                .signs("90 %")
                .right("near")
                .right("pct");
        steps.forEach(step -> table.row(cells(step)));
        terminal.print(table.lines(terminal.room()));
        terminal.blank();
        terminal.paragraph(
                "distance: median of the distance; near: probability that it is under "
                        + Numbers.decimals(PairPosition.NEAR, DECIMALS)
                        + "; both from joint draws; pct: percentile among all pairs of the session, 100 the farthest; * fewer than "
                        + IdealPointRun.FEW_VOTES + " votes.",
                Style.DIM);
        head.legend(terminal);
    }

    private List<Line> cells(PairPath.Step step) {
        PairPosition position = step.position();
        return List.of(
                Line.of(Integer.toString(run.data().session(step.one()))),
                Line.of(Integer.toString(run.year(step.one()))),
                point(step.one()),
                interval(step.one()),
                point(step.other()),
                interval(step.other()),
                Line.of(Numbers.decimals(position.distance(), DECIMALS), Style.BOLD),
                Line.of(
                        Double.isNaN(position.distanceLo())
                                ? "none"
                                : Numbers.interval(position.distanceLo(), position.distanceHi(), DECIMALS, false),
                        Style.DIM),
                Line.of(Double.isNaN(position.near()) ? "" : Numbers.percent(position.near())),
                Line.of(Numbers.percentile(position.percentile())));
    }

    private Line point(int row) {
        String few = run.fewVotes(row) ? "*" : "";
        return Line.of(Numbers.signedDecimals(run.estimate().mean()[row], DECIMALS) + few, Style.BOLD);
    }

    private Line interval(int row) {
        IdealPointEstimate estimate = run.estimate();
        return Line.of(Numbers.interval(estimate.q05()[row], estimate.q95()[row], DECIMALS, true), Style.DIM);
    }
}
