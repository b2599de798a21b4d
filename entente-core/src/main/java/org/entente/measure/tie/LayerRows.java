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
    /** What stands for a missing row: none where the source lists all there are, else unknown. */
    double missing() {
        return holding.coverage().complete() ? 0 : Double.NaN;
    }
}
