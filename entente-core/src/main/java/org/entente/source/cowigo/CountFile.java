package org.entente.source.cowigo;

import java.util.List;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** One row per state and year: its full, associate, observer and all memberships. */
final class CountFile implements TieFile {
    private static final List<String> KINDS = List.of("full", "associate", "observer", "any");

    @Override
    public FileRole role() {
        return new FileRole(
                "STATES",
                false,
                "ccode, year, sum_igo_full, sum_igo_associate, sum_igo_observer, sum_igo_anytype: cow_igo_sy.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("ccode", "year", "sum_igo_full");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("ccode");
        int year = rows.column("year");
        int[] counts = {
            rows.column("sum_igo_full"),
            rows.findColumn("sum_igo_associate"),
            rows.findColumn("sum_igo_observer"),
            rows.findColumn("sum_igo_anytype")
        };
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0) {
                rows.state(CodeScheme.COW, state, when).ifPresent(ccode -> counts(rows, ccode, when, counts));
            }
        }
    }

    private static void counts(TieRows rows, int state, int year, int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            double count = rows.number(columns[i]);
            if (!Double.isNaN(count)) {
                rows.add(Layers.ORGANISATION_COUNT, Tie.ofYear(state, 0, year, KINDS.get(i), count));
            }
        }
    }
}
