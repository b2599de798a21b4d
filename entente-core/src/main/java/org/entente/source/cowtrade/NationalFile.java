package org.entente.source.cowtrade;

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

/** One row per state and year: all imports and exports. */
final class NationalFile implements TieFile {
    private static final List<String> KINDS = List.of("imports", "exports");

    @Override
    public FileRole role() {
        return new FileRole("NATIONAL", false, "ccode, year, imports, exports: National_COW_4.0.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("ccode", "year", "imports", "exports");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("ccode");
        int year = rows.column("year");
        int[] values = {rows.column("imports"), rows.column("exports")};
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0) {
                rows.state(CodeScheme.COW, state, when).ifPresent(ccode -> totals(rows, ccode, when, values));
            }
        }
    }

    private static void totals(TieRows rows, int state, int year, int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            double value = rows.number(columns[i]);
            if (!Double.isNaN(value)) {
                rows.add(Layers.TRADE_TOTAL, Tie.ofYear(state, 0, year, KINDS.get(i), value));
            }
        }
    }
}
