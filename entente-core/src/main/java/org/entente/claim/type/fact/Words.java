package org.entente.claim.type.fact;

import java.util.List;
import java.util.Set;
import org.entente.text.TextTable;

/** Word lists of this package, which are data. */
final class Words {
    private Words() {}

    /** The words of a list. */
    static Set<String> list(String name) {
        return Set.copyOf(lines(name));
    }

    /** The lines of a table, its comments left out. */
    static List<String> lines(String name) {
        return TextTable.lines(Words.class, name);
    }
}
