package org.entente.source.cowstates;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Correlates of War state system membership. */
public final class CowStates extends TieSource {
    /** The source with the one file it reads. */
    public CowStates() {
        super(new SystemFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, "");
    }
}
