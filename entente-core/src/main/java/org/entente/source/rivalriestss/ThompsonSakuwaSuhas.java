package org.entente.source.rivalriestss;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Thompson, Sakuwa and Suhas’s list of strategic rivalries. */
public final class ThompsonSakuwaSuhas extends TieSource {
    /** The source with the one file it reads. */
    public ThompsonSakuwaSuhas() {
        super(new RivalryFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, "A judgement of its authors: other lists differ.");
    }
}
