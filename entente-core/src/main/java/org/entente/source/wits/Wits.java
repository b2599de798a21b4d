package org.entente.source.wits;

import org.entente.source.table.TieSource;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;

/** Bilateral goods trade as states report it to UN Comtrade, in the form of the World Bank’s WITS. */
public final class Wits extends TieSource {
    /** The source with the one kind of file it reads. */
    public Wits() {
        super(new BilateralFile());
    }

    @Override
    protected Coverage coverage(Layer layer, Coverage seen) {
        String missing =
                "States that did not report have no rows of their own; the other side’s report may still be there.";
        boolean oneYear = seen.from() == seen.to();
        return new Coverage(seen.from(), seen.to(), false, oneYear ? "One year alone. " + missing : missing);
    }
}
