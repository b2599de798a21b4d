package org.entente.source.ucdp;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** The UCDP/PRIO Armed Conflict Dataset: ships with the product as it stood in 2025, and can be imported. */
public final class UcdpPrio extends TieSource implements CompiledSource {
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2024;
    private static final String NOTE =
            "Conflicts of a government with at least 25 deaths in battle in the year; support with troops alone.";

    /** The source with the one file it reads. */
    public UcdpPrio() {
        super(new UcdpFile());
    }

    @Override
    public List<TieTable> tables() {
        TieTableBuilder states = TieTable.of(Layers.CONFLICT);
        TieTableBuilder pairs = TieTable.of(Layers.CONFLICT_PAIR);
        for (ConflictYear year : ConflictFile.read()) {
            ConflictTies.add(year, (layer, tie) -> (layer.equals(Layers.CONFLICT) ? states : pairs).add(tie));
        }
        Coverage coverage = new Coverage(FIRST_YEAR, LAST_YEAR, true, NOTE);
        return List.of(states.build(coverage), pairs.build(coverage));
    }

    /** A state or pair without a row had no such conflict: the list is kept for all states. */
    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), true, NOTE);
    }
}
