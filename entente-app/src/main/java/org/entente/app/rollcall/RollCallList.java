package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Marks;
import org.entente.measure.Numbers;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * Roll calls on a terminal, a line each.
 *
 * @param record the record
 * @param indexes the roll calls, newest first
 * @param columns columns of the states whose votes are shown, −1 for one without any
 * @param codes their codes
 */
public record RollCallList(VoteRecord record, int[] indexes, List<Integer> columns, List<String> codes) {
    /**
     * Prints so many of the roll calls, and how many there are.
     *
     * @param slice the slice in words
     */
    public void print(Terminal terminal, String slice, int shown) {
        String count = Numbers.counted(indexes.length, "roll call", "roll calls");
        terminal.print(Line.of(count, Style.BOLD));
        terminal.paragraph(slice, Style.DIM);
        if (indexes.length == 0) {
            terminal.paragraph(
                    "Nothing matches. Fewer words or a longer slice may; topics without a label are found by symbol, by "
                            + "issue (--issue hr) or by case (entente case), and by title once a record is imported.");
            return;
        }
        terminal.blank();
        int most = Math.min(shown, indexes.length);
        terminal.print(table(terminal, most).lines(terminal.room()));
        if (!columns.isEmpty()) {
            terminal.blank();
            terminal.print(Line.of("● yes  ◐ abstained  ✕ no  ◌ did not vote  – not a member", Style.DIM));
        }
        if (most < indexes.length) {
            terminal.blank();
            String more =
                    Numbers.count(indexes.length - most) + " more; --limit 0 shows all, --out FILE.csv writes all";
            terminal.paragraph(more, Style.DIM);
        }
    }

    private Table table(Terminal terminal, int most) {
        boolean wide = !terminal.narrow();
        Table table = new Table(0).left("date").left("symbol").left("text");
        if (wide) {
            table.left("kind");
        }
        table.right("yes–no–abst.");
        codes.forEach(table::signs);
        for (int i = 0; i < most; i++) {
            table.row(cells(indexes[i], wide));
        }
        return table;
    }

    private List<Line> cells(int index, boolean wide) {
        RollCall rollCall = record.rollCalls().get(index);
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of((rollCall.dateApproximate() ? "~" : "") + rollCall.date()));
        cells.add(Line.of(RollCallWords.name(rollCall), Style.BOLD));
        cells.add(Line.of(RollCallWords.subject(rollCall)));
        if (wide) {
            cells.add(Line.of(rollCall.finalText() ? "" : RollCallWords.shortKind(rollCall.kind()), Style.DIM));
        }
        cells.add(Line.of(Tallies.of(record, index).words()));
        for (int column : columns) {
            Choice choice = column < 0 ? Choice.NO_ROW : record.choice(index, column);
            cells.add(Line.of(Marks.mark(choice), Style.of(choice)));
        }
        return cells;
    }
}
