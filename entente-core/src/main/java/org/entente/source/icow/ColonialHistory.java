package org.entente.source.icow;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** The ICOW Colonial History Data Set: from whom a state became independent, and when. */
public final class ColonialHistory extends TieSource {
    private static final int FIRST = 1816;

    /** The source with the one file it reads. */
    public ColonialHistory() {
        super(new ColonialFile());
    }

    /** Every state that was in COW's or in Gleditsch and Ward's list since 1816 has a row. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                FIRST, seen.to(), true, "The chief colonial ruler and the last one, without the day rule began.");
    }
}
