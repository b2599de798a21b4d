package org.entente.source.icews;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** ICEWS coded events, counted by pair, direction, year and class. */
public final class Icews extends TieSource {
    /** The source with the one file it reads. */
    public Icews() {
        super(new EventFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(),
                seen.to(),
                false,
                "152 states, each pair with a row a year; other states, Serbia among them, have none.");
    }
}
