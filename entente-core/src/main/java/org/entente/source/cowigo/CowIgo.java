package org.entente.source.cowigo;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** The Correlates of War intergovernmental organisations: counts of pairs and of states, and memberships. */
public final class CowIgo extends TieSource {
    /** The source with the three files it reads. */
    public CowIgo() {
        super(new JointFile(), new CountFile(), new MembershipFile());
    }

    /** A pair or state without a row was not in the state system; a membership without a row may be a missing one. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), false, "Members of the COW state system.");
    }
}
