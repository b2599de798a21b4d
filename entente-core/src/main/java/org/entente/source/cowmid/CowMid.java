package org.entente.source.cowmid;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Militarised interstate disputes by directed pair and year. */
public final class CowMid extends TieSource {
    /** The source with the one file it reads. */
    public CowMid() {
        super(new DisputeFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(), seen.to(), true, "Disputes in which a state threatened, showed or used force.");
    }
}
