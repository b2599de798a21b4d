package org.entente.app.similar;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.RankedTie;

/** The list of others by a measure of a layer, on a terminal. */
public final class TieSimilarPage {
    private static final int ENDS = 10;

    private final TieSimilarAnswer answer;
    private final boolean all;

    /** @param all whether the states between are listed too */
    public TieSimilarPage(TieSimilarAnswer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    /** Prints head, list and what the figures are. */
    public void print(Terminal terminal) {
        terminal.paragraph(
                "━━ " + answer.state().name() + ": " + answer.measure().label() + ", " + answer.years());
        terminal.paragraph(
                answer.measure().question() + " Unit: " + answer.measure().unit() + "; " + answer.first() + ".",
                Style.DIM);
        terminal.blank();
        if (answer.ranked().isEmpty()) {
            terminal.paragraph("No other state has a value.");
            return;
        }
        list(terminal);
        terminal.blank();
        terminal.paragraph(answer.measure().interval() + " pct: percentile among all of the year.", Style.DIM);
        answer.measure().caveats().forEach(caveat -> terminal.paragraph(caveat, Style.DIM));
        unranked(terminal);
    }

    private void list(Terminal terminal) {
        List<RankedTie> ranked = answer.ranked();
        boolean whole = all || ranked.size() <= 2 * ENDS + 1;
        Table table = new Table(0, 2)
                .right("rank")
                .left("state")
                .right("value")
                .signs("interval")
                .right("n")
                .right("pct");
        ranked.stream().limit(whole ? ranked.size() : ENDS).forEach(tie -> table.row(row(tie)));
        if (!whole) {
            ranked.stream().skip(ranked.size() - ENDS).forEach(tie -> table.row(row(tie)));
        }
        List<Line> lines = new ArrayList<>(table.lines(terminal.room()));
        if (!whole) {
            int between = ranked.size() - 2 * ENDS;
            lines.add(1 + ENDS, Line.of("   ⋮  " + between + " states between; --all lists them", Style.DIM));
        }
        terminal.print(lines);
    }

    private List<Line> row(RankedTie tie) {
        Estimate estimate = tie.figure().estimate();
        return List.of(
                Line.of(Integer.toString(tie.rank())),
                Line.of(answer.other(tie).shortName()),
                Line.of(answer.number(estimate.value()), Style.BOLD),
                Line.of(answer.interval(estimate), Style.DIM),
                Line.of(Numbers.count(estimate.n())),
                Line.of(Numbers.percentile(estimate.percentile())));
    }

    private void unranked(Terminal terminal) {
        int without = answer.unranked().size();
        if (without > 0) {
            terminal.paragraph(
                    Numbers.counted(without, "state has", "states have") + " no value: no data is not none.",
                    Style.DIM);
        }
    }
}
