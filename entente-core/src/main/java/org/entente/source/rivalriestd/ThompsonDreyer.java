package org.entente.source.rivalriestd;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Thompson and Dreyer’s list of interstate rivalries. */
public final class ThompsonDreyer extends TieSource {
    /** The source with the one file it reads. */
    public ThompsonDreyer() {
        super(new RivalryFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, "A judgement of its authors: other lists differ.");
    }
}
