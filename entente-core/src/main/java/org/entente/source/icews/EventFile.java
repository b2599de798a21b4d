package org.entente.source.icews;

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

/** One row per source, target and year with four counts. */
final class EventFile implements TieFile {
    private static final List<String> KINDS =
            List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict");

    @Override
    public FileRole role() {
        return new FileRole("EVENTS", true, "i_iso3c, j_iso3c, year, verbCoop, matlCoop, verbConf, matlConf");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("i_iso3c", "j_iso3c", "year", "verbcoop", "matlcoop", "verbconf", "matlconf");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int source = rows.column("i_iso3c");
        int target = rows.column("j_iso3c");
        int year = rows.column("year");
        int[] counts = {
            rows.column("verbcoop"), rows.column("matlcoop"), rows.column("verbconf"), rows.column("matlconf")
        };
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0) {
                rows.pair(CodeScheme.ISO3, source, target, when, (a, b) -> counts(rows, a, b, when, counts));
            }
        }
    }

    private static void counts(TieRows rows, int from, int to, int year, int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            double count = rows.number(columns[i]);
            if (!Double.isNaN(count)) {
                rows.add(Layers.EVENTS, Tie.ofYear(from, to, year, KINDS.get(i), count));
            }
        }
    }
}
