package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Origin;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;

/** The line under a chart: where its votes come from, with their numbers among the sources. */
final class SourceLine {
    private SourceLine() {}

    /** "UN roll calls: the built-in record of the General Assembly [1]." */
    static String votes(Subject subject) {
        List<String> names = new ArrayList<>();
        for (int k = 0; k < subject.origins.size(); k++) {
            names.add(title(subject.origins.get(k)) + " [" + (k + 1) + "]");
        }
        return names.isEmpty() ? "UN roll calls." : "UN roll calls: " + String.join("; ", names) + ".";
    }

    private static String title(Origin origin) {
        String title =
                SourceCatalogue.card(origin.source()).map(SourceCard::title).orElse(origin.source());
        return title.startsWith("The ") ? "the " + title.substring(4) : title;
    }
}
