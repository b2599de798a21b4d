package org.entente.app.compose;

import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.composite.KeptRuns;
import org.entente.construct.composite.RunTable;
import org.entente.measure.Numbers;

/** What the runs of a composite say, on a terminal. */
final class RunPage {
    private RunPage() {}

    /** Range, what moves it, by how much. */
    static void print(Terminal terminal, KeptRuns.Kept kept) {
        RunTable table = kept.table();
        terminal.paragraph(ComposeWords.range(table), Style.BOLD);
        terminal.paragraph(ComposeWords.movers(table));
        terminal.blank();
        Table indices = new Table(0, 2)
                .left("what varies")
                .right("alone")
                .left("interval")
                .right("with others")
                .left("interval")
                .whole();
        table.moved()
                .forEach(moved -> indices.row(
                        ComposeWords.input(moved.input()),
                        ComposeWords.index(moved.index().first()),
                        ComposeWords.interval(moved.index().first()),
                        ComposeWords.index(moved.index().total()),
                        ComposeWords.interval(moved.index().total())));
        terminal.print(indices.lines(terminal.room()));
        terminal.paragraph(ComposeWords.INDICES, Style.DIM);
        terminal.paragraph(
                "Weights are drawn from a Dirichlet distribution round yours, concentration "
                        + Numbers.decimals(table.concentration(), 0) + "; "
                        + Numbers.count(table.runs().size()) + " runs in all, seed " + table.seed() + ".",
                Style.DIM);
    }

    /** A kept table by itself. */
    static void whole(Terminal terminal, KeptRuns.Kept kept) {
        RunTable table = kept.table();
        terminal.paragraph("━━ " + table.pair() + ": composite " + kept.id());
        terminal.paragraph(
                ComposeWords.weights(table) + "; among " + Numbers.counted(table.pairs(), "pair", "pairs") + ".");
        terminal.blank();
        print(terminal, kept);
    }
}
