package org.entente.source.geodist;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** CEPII's GeoDist, pairs of countries without dates. */
public final class GeoDist extends TieSource {
    private static final int FIRST = 1948;
    private static final int LAST = 2011;

    /** The source with the one file it reads. */
    public GeoDist() {
        super(new GeoDistFile());
    }

    /** Made for trade since 1948 and published in 2011; its rows have no dates of their own. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                FIRST, LAST, true, "Without dates: countries as of about 2005, taken to be alike in all years.");
    }
}
