package org.entente.app.ideal;

import java.util.List;
import org.entente.app.cli.SlicedRecord;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.vote.RollCall;

/** The items of a run on a terminal: those that say most of where states stand. */
final class ItemPage {
    private static final int SHOWN = 20;
    private static final int DECIMALS = 2;

    private final IdealPointHead head;
    private final RunItems items;

    ItemPage(SlicedRecord sliced, IdealPointRun run, RunItems items) {
        this.head = new IdealPointHead(sliced, run);
        this.items = items;
    }

    void print(Terminal terminal) {
        head.print(terminal, "Ideal points: the items");
        terminal.blank();
        List<Integer> ranked = items.byInformation();
        terminal.paragraph("Those that say most of where states stand, " + Math.min(SHOWN, ranked.size()) + " of "
                + Numbers.count(ranked.size()) + "; all with --out FILE.csv.");
        Table table = new Table(0, 2)
                .left("text")
                .left("sessions")
                .right("β")
                .right("cut yes")
                .right("cut no")
                .right("votes")
                .right("information");
        ranked.stream().limit(SHOWN).forEach(item -> table.row(cells(item)));
        terminal.print(table.lines(terminal.room()));
        terminal.blank();
        terminal.paragraph(
                "β: how sharply it divides; positive: who stands high votes no. A state at θ votes yes with the "
                        + "probability Φ(cut yes − βθ), no with Φ(βθ − cut no). Information: of its votes about θ, added up.",
                Style.DIM);
    }

    private List<Line> cells(int item) {
        return List.of(
                Line.of(items.text(item)),
                Line.of(sessions(items.rollCalls(item))),
                Line.of(Numbers.signedDecimals(items.discrimination(item), DECIMALS), Style.BOLD),
                Line.of(Numbers.signedDecimals(items.lower(item), DECIMALS)),
                Line.of(Numbers.signedDecimals(items.upper(item), DECIMALS)),
                Line.of(Numbers.count(items.votes(item))),
                Line.of(Numbers.decimals(items.information(item), 0)));
    }

    private static String sessions(List<RollCall> rollCalls) {
        String first = rollCalls.get(0).session();
        String last = rollCalls.get(rollCalls.size() - 1).session();
        return first.equals(last) ? first : first + "–" + last;
    }
}
