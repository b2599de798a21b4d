package org.entente.measure.tie;

import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.jspecify.annotations.Nullable;

/** The row of a kind that each state has, the last one where there are several. */
final class StateRows {
    private final @Nullable Tie[] rows;

    private StateRows(@Nullable Tie[] rows) {
        this.rows = rows;
    }

    static StateRows of(StateIndex states, TieTable table, String kind) {
        @Nullable Tie[] rows = new Tie[states.size()];
        for (Tie tie : table.list()) {
            int i = states.find(tie.a());
            if (i >= 0 && tie.kind().equals(kind) && tie.confidence().counts() && !Double.isNaN(tie.value())) {
                rows[i] = tie;
            }
        }
        return new StateRows(rows);
    }

    @Nullable
    Tie find(int i) {
        return rows[i];
    }

    boolean known(int i, int j) {
        return rows[i] != null && rows[j] != null;
    }

    /** NaN without a row. */
    double value(int i) {
        Tie row = rows[i];
        return row == null ? Double.NaN : row.value();
    }

    double[] values() {
        double[] values = new double[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i);
        }
        return values;
    }
}
