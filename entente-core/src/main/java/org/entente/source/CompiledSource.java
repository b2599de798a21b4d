package org.entente.source;

import java.util.List;
import org.entente.tie.TieTable;

/** Ties that ship with the product: what the project compiled, or what a publisher's licence allows to pass on. */
public interface CompiledSource {
    /** Who compiled it from what, on which terms. */
    SourceCard card();

    /** The tables, one a layer; read from resources at each call. */
    List<TieTable> tables();

    /** What figures from it rest on. */
    default Origin origin() {
        SourceCard card = card();
        return new Origin(
                "builtin:" + card.id(),
                card.id(),
                card.version(),
                card.doi(),
                card.licence(),
                null,
                null,
                null,
                card.citation());
    }
}
