package org.entente.claim.type;

import java.util.List;
import org.entente.text.TextTable;

/** Tables that lie beside the types of claims: tab-separated, lines with "#" and the head left out. */
final class Resource {
    private Resource() {}

    static List<String[]> rows(Class<?> beside, String name) {
        return TextTable.rows(beside, name).stream().skip(1).toList();
    }
}
