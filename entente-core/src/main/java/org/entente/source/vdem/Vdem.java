package org.entente.source.vdem;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.table.TieSource;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/**
 * The country-years of the Varieties of Democracy project. Two indices and the class of regime since 1946 ship with the
 * product, under V-Dem's own licence; everything else of them is imported.
 */
public final class Vdem extends TieSource implements CompiledSource {
    private static final String CLASSES =
            "v2x_regime of V-Dem v15, as the Episodes of Regime Transformation v15 have it";
    private static final String NOTE = "States that V-Dem does not code, small ones above all, have no row.";

    /** The source with the one file it reads. */
    public Vdem() {
        super(new VdemFile());
    }

    @Override
    public List<TieTable> tables() {
        TieTableBuilder rows = TieTable.of(Layers.REGIME);
        for (RegimeYear year : RegimeFile.read()) {
            for (Tie tie : year.ties()) {
                boolean classed = tie.kind().equals(RegimeIndex.REGIME.kind());
                rows.add(classed ? tie.from(CLASSES, Confidence.HIGH) : tie);
            }
        }
        return List.of(rows.build(new Coverage(RegimeFile.FIRST_YEAR, RegimeFile.LAST_YEAR, false, NOTE)));
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(seen.from(), seen.to(), false, NOTE);
    }
}
