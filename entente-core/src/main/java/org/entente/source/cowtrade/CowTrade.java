package org.entente.source.cowtrade;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Correlates of War Trade: imports and exports of states, and flows between two. */
public final class CowTrade extends TieSource {
    /** The source with the two files it reads. */
    public CowTrade() {
        super(new NationalFile(), new DyadicFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        String missing = "A pair without a row, or with a missing flow, is unknown, not without trade.";
        boolean oneYear = seen.from() == seen.to();
        return new Coverage(seen.from(), seen.to(), false, oneYear ? "One year alone. " + missing : missing);
    }
}
