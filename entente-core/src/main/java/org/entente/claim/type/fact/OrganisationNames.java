package org.entente.claim.type.fact;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.text.TextTable;

/** How organisations are called within a sentence: a table beside this class. */
final class OrganisationNames {
    private static final Map<String, String> NAMES =
            TextTable.rows(OrganisationNames.class, "organisation_names.tsv").stream()
                    .skip(1)
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private OrganisationNames() {}

    /** "the Warsaw Pact", "NATO". */
    static String of(String id) {
        return NAMES.getOrDefault(id, id);
    }
}
