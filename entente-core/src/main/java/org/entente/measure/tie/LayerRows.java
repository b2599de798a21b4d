package org.entente.measure.tie;

import org.entente.record.TieHolding;
import org.entente.tie.TieTable;

/**
 * The rows of a layer that a figure is computed from.
 *
 * @param holding whose they are
 * @param table the rows of the years in question
 */
record LayerRows(TieHolding holding, TieTable table) {
    /**
     * What stands for the missing row of two states: none where the source lists all there are of states that a list of
     * the state system has, else unknown. Of Palestine or Abkhazia no such source says that there is none.
     */
    double missing(StateIndex states, int i, int j) {
        return holding.coverage().complete() && states.listed(i) && states.listed(j) ? 0 : Double.NaN;
    }

    /** A grid in which every row is missing. */
    PairGrid empty(StateIndex states) {
        return new PairGrid(states.size(), Double.NaN).map((i, j) -> missing(states, i, j));
    }

    /** Whether there is a row of a kind. */
    boolean has(String kind) {
        for (int row = 0; row < table.size(); row++) {
            if (table.kind(row).equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
