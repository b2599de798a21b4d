package org.entente.source.gwstates;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Gleditsch and Ward’s list of independent states. */
public final class GwStates extends TieSource {
    /** The source with the one file it reads. */
    public GwStates() {
        super(new SystemFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, "Microstates are not in the list.");
    }
}
