package org.entente.source.sipri;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** The SIPRI Arms Transfers Database as trend-indicator values by supplier, recipient and year. */
public final class SipriArms extends TieSource {
    /** The source with the one file it reads. */
    public SipriArms() {
        super(new ArmsFile());
    }

    /** A pair without a row had no delivery that SIPRI knows of: the database is kept for all states. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(), seen.to(), true, "Major arms alone; deliveries that no open source reports are absent.");
    }
}
