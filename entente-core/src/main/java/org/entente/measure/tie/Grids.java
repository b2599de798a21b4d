package org.entente.measure.tie;

import org.entente.tie.Layer;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** Grids of pairs from rows. Rows of low confidence enter none. */
final class Grids {
    private Grids() {}

    /** The sum of the values of a kind, of any kind where none is named; unknown, or 0 where all are listed, without. */
    static PairGrid values(StateIndex states, LayerRows rows, String kind) {
        return filled(known(states, rows.table(), kind), rows.empty(states));
    }

    /** The same, unknown without a row. */
    static PairGrid known(StateIndex states, TieTable table, String kind) {
        boolean both = table.layer().shape() == Layer.Shape.PAIR;
        PairGrid grid = new PairGrid(states.size(), Double.NaN);
        forEach(states, table, kind, (i, j, tie) -> {
            if (!Double.isNaN(tie.value())) {
                grid.add(i, j, tie.value());
                if (both) {
                    grid.add(j, i, tie.value());
                }
            }
        });
        return grid;
    }

    private static PairGrid filled(PairGrid grid, PairGrid missing) {
        return grid.map((i, j) -> Double.isNaN(grid.get(i, j)) ? missing.get(i, j) : grid.get(i, j));
    }

    /** 1 for yes, 0 for no. */
    static double truth(boolean yes) {
        return yes ? 1 : 0;
    }

    /** A grid as rows of numbers. */
    static double[][] squares(PairGrid grid) {
        double[][] rows = new double[grid.states()][grid.states()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                rows[i][j] = grid.get(i, j);
            }
        }
        return rows;
    }

    /** Hands over the rows of two states that both existed. */
    static void forEach(StateIndex states, TieTable table, String kind, PairRow taker) {
        for (Tie tie : table.list()) {
            int i = states.find(tie.a());
            int j = states.find(tie.b());
            if (i >= 0
                    && j >= 0
                    && tie.confidence().counts()
                    && (kind.isEmpty() || tie.kind().equals(kind))) {
                taker.take(i, j, tie);
            }
        }
    }

    /** Takes a row with the numbers of its states. */
    @FunctionalInterface
    interface PairRow {
        void take(int i, int j, Tie tie);
    }
}
