package org.entente.dossier;

import java.util.stream.Collectors;
import org.entente.source.Origin;

/** How to cite a dossier: by whom, of what, which version, from which sources. */
final class Citation {
    private Citation() {}

    /** One line. No date of making: the same command on the same record gives the same page. */
    static String of(Dossier dossier) {
        String version = dossier.version().isEmpty() ? "" : " " + dossier.version();
        String sources = dossier.origins().stream()
                .map(origin -> origin.source() + " " + origin.version() + doi(origin))
                .collect(Collectors.joining(", "));
        return "Entente" + version + ", “" + dossier.nameA() + " – " + dossier.nameB() + ": pair dossier”, "
                + String.join(", ", dossier.sliceWords()) + (sources.isEmpty() ? "" : "; from " + sources) + ".";
    }

    private static String doi(Origin origin) {
        return origin.doi() == null ? "" : " (doi:" + origin.doi() + ")";
    }
}
