package org.entente.dossier;

import org.entente.record.TieHolding;
import org.entente.source.SourceCatalogue;

/** The line under what rests on a layer: the source's title, its number, its licence and where it ends. */
final class TieSourceLine {
    private TieSourceLine() {}

    /** What the source is called. */
    static String title(TieHolding holding) {
        return SourceCatalogue.card(holding.origin().source())
                .map(card -> card.title())
                .orElse(holding.origin().source());
    }

    /** Cites the source too. */
    static String of(Subject subject, TieHolding holding) {
        return title(holding) + " " + subject.cite(holding.origin()) + ", to "
                + holding.coverage().to() + "; " + holding.origin().licence() + ".";
    }
}
