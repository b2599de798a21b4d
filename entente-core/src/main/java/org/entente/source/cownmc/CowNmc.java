package org.entente.source.cownmc;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** National Material Capabilities: six components and the composite index by state and year. */
public final class CowNmc extends TieSource {
    /** The source with the one file it reads. */
    public CowNmc() {
        super(new CapabilityFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(), seen.to(), false, "Members of the COW state system; missing components have no row.");
    }
}
