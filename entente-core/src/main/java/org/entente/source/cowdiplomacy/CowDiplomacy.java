package org.entente.source.cowdiplomacy;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Correlates of War diplomatic exchange: who was represented where, and at which level. */
public final class CowDiplomacy extends TieSource {
    /** The source with the one file it reads. */
    public CowDiplomacy() {
        super(new ExchangeFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(), seen.to(), false, "Single years, mostly five apart; the years between them are unknown.");
    }
}
