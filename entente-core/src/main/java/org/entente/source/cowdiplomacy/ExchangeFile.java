package org.entente.source.cowdiplomacy;

import java.util.Map;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** One row per sender, host and year, both orders. */
final class ExchangeFile implements TieFile {
    private static final Map<String, String> LEVELS =
            Map.of("0", "none", "1", "chargé d’affaires", "2", "minister", "3", "ambassador", "9", "other");

    @Override
    public FileRole role() {
        return new FileRole(
                "EXCHANGE", true, "ccode1, ccode2, year, DR_at_1, DR_at_2, DE: Diplomatic_Exchange_2006v1.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("ccode1", "ccode2", "year", "dr_at_1", "dr_at_2");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int sender = rows.column("ccode1");
        int host = rows.column("ccode2");
        int year = rows.column("year");
        int level = rows.column("dr_at_2");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when < 0 || rows.missing(level)) {
                continue;
            }
            String kind = LEVELS.get(rows.text(level));
            if (kind == null) {
                rows.malformed("bad_level", "“" + rows.text(level) + "” is no level", level);
            } else {
                double value = kind.equals("other") ? Double.NaN : rows.number(level);
                rows.pair(
                        CodeScheme.COW,
                        sender,
                        host,
                        when,
                        (a, b) -> rows.add(Layers.MISSION, Tie.ofYear(a, b, when, kind, value)));
            }
        }
    }
}
