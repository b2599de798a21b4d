package org.entente.source.cepiibaci;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** BACI: bilateral trade by product, the two sides’ reports reconciled by CEPII. */
public final class CepiiBaci extends TieSource {
    /** The source with its list of countries and its yearly files. */
    public CepiiBaci() {
        super(new CountryFile(), new FlowFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        return new Coverage(
                seen.from(), seen.to(), false, "A pair without a row had no flow that its states’ reports show.");
    }
}
