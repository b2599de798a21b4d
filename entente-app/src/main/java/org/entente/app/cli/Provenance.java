package org.entente.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.Origin;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;

/** Which record an answer rests on, in a line. */
final class Provenance {
    private Provenance() {}

    static void print(Terminal terminal, SlicedRecord sliced) {
        terminal.paragraph("Record   ", "         ", words(sliced.origins()), Style.DIM);
    }

    /** Titles, versions and ends of the sources. */
    static String words(List<Origin> origins) {
        return origins.stream().map(Provenance::words).collect(Collectors.joining("; "));
    }

    private static String words(Origin origin) {
        String title =
                SourceCatalogue.card(origin.source()).map(SourceCard::title).orElse(origin.source());
        return title + (origin.recordEnd() == null ? "" : ", to " + origin.recordEnd());
    }
}
