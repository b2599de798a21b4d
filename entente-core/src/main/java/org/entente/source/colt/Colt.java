package org.entente.source.colt;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Country and Organizational Leader Travel: journeys of heads of state and government. */
public final class Colt extends TieSource {
    /** The source with the one file it reads. */
    public Colt() {
        super(new TravelFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), false, "Journeys that no source reports are absent.");
    }
}
