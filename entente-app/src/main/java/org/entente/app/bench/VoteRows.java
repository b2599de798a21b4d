package org.entente.app.bench;

import java.util.Arrays;
import java.util.List;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.store.ParquetColumn;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** Cast votes as columns of rows, the form that databases take. */
final class VoteRows {
    private final int[][] columns = new int[5][1024];
    private int rows;

    private VoteRows() {}

    /** The votes of some units, each numbered by its place in the list; states by their column in the record. */
    static List<ParquetColumn> of(VoteRecord record, List<Unit> units) {
        VoteRows table = new VoteRows();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int r : SliceMask.indexes(units.get(unit).mask())) {
                table.add(record, unit, r);
            }
        }
        return table.columns();
    }

    private void add(VoteRecord record, int unit, int rollCall) {
        int family = record.rollCalls().get(rollCall).family();
        for (int state = 0; state < record.stateCount(); state++) {
            byte choice = record.cell(rollCall, state);
            if (Choice.ofCode(choice).cast()) {
                add(unit, rollCall, family, state, choice);
            }
        }
    }

    private void add(int... row) {
        if (rows == columns[0].length) {
            Arrays.setAll(columns, c -> Arrays.copyOf(columns[c], 2 * rows));
        }
        for (int c = 0; c < row.length; c++) {
            columns[c][rows] = row[c];
        }
        rows++;
    }

    private List<ParquetColumn> columns() {
        return List.of(
                column("unit", 0), column("rollcall", 1), column("family", 2), column("state", 3), column("choice", 4));
    }

    private ParquetColumn column(String name, int c) {
        return ParquetColumn.ints(name, Arrays.copyOf(columns[c], rows));
    }
}
