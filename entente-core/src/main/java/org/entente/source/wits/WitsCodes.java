package org.entente.source.wits;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.source.CodeScheme;
import org.entente.source.table.TieRows;

/** States by the codes of WITS, which are ISO codes but for some of its own. */
final class WitsCodes {
    /** Serbia goes by one code before and after 2006. */
    private static final Map<String, List<String>> OWN =
            Map.of("SER", List.of("SRB", "SCG", "YUG"), "MNT", List.of("MNE"));

    private final TieRows rows;
    private final Set<String> met = new TreeSet<>();

    WitsCodes(TieRows rows) {
        this.rows = rows;
    }

    OptionalInt state(int field, int year) {
        String code = rows.text(field);
        List<String> meant = OWN.get(code);
        if (meant == null) {
            return rows.state(CodeScheme.ISO3, field, year);
        }
        met.add(code + " as " + meant.get(0));
        return rows.state(CodeScheme.ISO3, meant, field, year);
    }

    /** Tells which codes were read as others. */
    void tell() {
        if (!met.isEmpty()) {
            rows.note("own_codes", "codes of WITS alone are read " + String.join(", ", met));
        }
    }
}
