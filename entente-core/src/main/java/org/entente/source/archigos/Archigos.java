package org.entente.source.archigos;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Archigos: who effectively governed a state, with days in and out of office. */
public final class Archigos extends TieSource {
    /** The source with the one file it reads, in either of its layouts. */
    public Archigos() {
        super(new LeaderFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, "States of Gleditsch and Ward’s list.");
    }
}
