package org.entente.app.construct;

import java.util.List;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;

/** What was made ready, on a terminal. */
public final class PreparedPage {
    private PreparedPage() {}

    /** Prints a line for each and the sum. */
    public static void print(Terminal terminal, List<Prepared> prepared) {
        Table table = new Table(0, 2).left("model or construct").right("seconds");
        prepared.forEach(one -> table.row(one.title(), Numbers.decimals(one.seconds(), 1)));
        terminal.print(table.lines(terminal.room()));
        double sum = prepared.stream().mapToDouble(Prepared::seconds).sum();
        terminal.paragraph(
                Numbers.counted(prepared.size(), "result is", "results are") + " ready, after "
                        + Numbers.decimals(sum, 1) + " seconds.",
                Style.DIM);
    }
}
