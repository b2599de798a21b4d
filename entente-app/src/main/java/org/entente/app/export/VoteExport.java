package org.entente.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.file.Column;
import org.entente.measure.SliceMask;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Every vote of every state: a row for each cell of which the record says something. */
public final class VoteExport {
    private VoteExport() {}

    /** Columns rollcall, symbol, date, ccode, choice. */
    public static List<Column> columns(VoteRecord record, long[] mask) {
        int[] indexes = SliceMask.indexes(mask);
        int rows = 0;
        for (int index : indexes) {
            rows += cells(record, index).size();
        }
        Rows table = new Rows(rows);
        for (int index : indexes) {
            for (int column : cells(record, index)) {
                table.add(record, index, column);
            }
        }
        return table.columns();
    }

    private static List<Integer> cells(VoteRecord record, int index) {
        List<Integer> cells = new ArrayList<>(record.stateCount());
        for (int column = 0; column < record.stateCount(); column++) {
            if (record.choice(index, column) != Choice.NO_ROW) {
                cells.add(column);
            }
        }
        return cells;
    }

    /** The growing columns. */
    private static final class Rows {
        private final String[] ids;
        private final @Nullable String[] symbols;
        private final LocalDate[] dates;
        private final int[] ccodes;
        private final String[] choices;
        private int next;

        Rows(int rows) {
            ids = new String[rows];
            symbols = new @Nullable String[rows];
            dates = new LocalDate[rows];
            ccodes = new int[rows];
            choices = new String[rows];
        }

        void add(VoteRecord record, int index, int column) {
            RollCall rollCall = record.rollCalls().get(index);
            ids[next] = rollCall.id();
            symbols[next] = rollCall.symbol();
            dates[next] = rollCall.date();
            ccodes[next] = record.ccode(column);
            choices[next] = record.choice(index, column).word();
            next++;
        }

        List<Column> columns() {
            return List.of(
                    new Column.Text("rollcall", "first id of the roll call, which stays", ids),
                    new Column.Text("symbol", "symbol of the text, or the source’s label where it has none", symbols),
                    new Column.Day("date", "day of the vote", dates),
                    new Column.Whole("ccode", "COW code of the state", ccodes),
                    new Column.Text("choice", "yes, abstain, no, absent or not_member", choices));
        }
    }
}
