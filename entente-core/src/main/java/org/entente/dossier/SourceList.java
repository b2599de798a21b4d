package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Origin;

/** The sources of a dossier in the order of the numbers by which they are cited. */
final class SourceList {
    private static final String CASES =
            "Entente, Registry of territorial cases and codebook: which texts belong to a case, who its parties are and "
                    + "what a vote on each text means for them.";
    private static final String DATED =
            "Entente, Dated record of pairs: visits, agreements, bodies and disputes, each entry with its public source "
                    + "and how sure it is.";

    private SourceList() {}

    /** One line each; the first is number 1. */
    static List<String> of(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        dossier.origins().forEach(origin -> lines.add(line(origin)));
        lines.add(CASES);
        lines.add(DATED);
        dossier.tieOrigins().forEach(origin -> lines.add(line(origin)));
        return lines;
    }

    private static String line(Origin origin) {
        return origin.citation() + " " + HtmlEnd.terms(origin);
    }
}
