package org.entente.source.contiguity;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Direct Contiguity of the Correlates of War: borders on land, and states apart by some miles of sea. */
public final class Contiguity extends TieSource {
    /** The source with the one file it reads. */
    public Contiguity() {
        super(new ContiguityFile());
    }

    /** Every pair of the state system that is contiguous has a row. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, "States of COW’s list, home territory alone.");
    }
}
