package org.entente.source.atop;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** ATOP 5.1: obligations of state to state by year, and the alliances with their members. */
public final class Atop extends TieSource {
    /** The source with its files; each may be left out, one must be there. */
    public Atop() {
        super(new DyadsFile(), new MembersFile(), new AlliancesFile());
    }

    /** Every alliance is coded: states without a row in a year had none that the coders know of. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(),
                seen.to(),
                true,
                "Obligations in written texts, as ATOP’s coders read them; nothing later.");
    }
}
