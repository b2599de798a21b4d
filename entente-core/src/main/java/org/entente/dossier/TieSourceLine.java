package org.entente.dossier;

import org.entente.record.TieHolding;
import org.entente.source.SourceCatalogue;

/** The line under what rests on a layer: the source's title, its number, its licence and where it ends. */
final class TieSourceLine {
    private TieSourceLine() {}

    /** Cites the source too. */
    static String of(Subject subject, TieHolding holding) {
        String title = SourceCatalogue.card(holding.origin().source())
                .map(card -> card.title())
                .orElse(holding.origin().source());
        return title + " " + subject.cite(holding.origin()) + ", to "
                + holding.coverage().to() + "; " + holding.origin().licence() + ".";
    }
}
