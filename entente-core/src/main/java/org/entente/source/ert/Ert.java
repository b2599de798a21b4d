package org.entente.source.ert;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** The Episodes of Regime Transformation: years in which states democratised or autocratised, and their class of regime. */
public final class Ert extends TieSource {
    /** The source with the one file it reads. */
    public Ert() {
        super(new ErtFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(), seen.to(), false, "States that V-Dem does not code, small ones above all, have no row.");
    }
}
