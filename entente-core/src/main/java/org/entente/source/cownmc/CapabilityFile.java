package org.entente.source.cownmc;

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

/** One row per state and year. */
final class CapabilityFile implements TieFile {
    private static final List<String> KINDS = List.of("milex", "milper", "irst", "pec", "tpop", "upop", "cinc");

    @Override
    public FileRole role() {
        return new FileRole("CAPABILITIES", true, "ccode, year, milex, milper, irst, pec, tpop, upop, cinc");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("ccode", "year", "milex", "milper", "cinc");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("ccode");
        int year = rows.column("year");
        int[] columns = KINDS.stream().mapToInt(rows::findColumn).toArray();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0) {
                rows.state(CodeScheme.COW, state, when).ifPresent(ccode -> components(rows, ccode, when, columns));
            }
        }
    }

    private static void components(TieRows rows, int state, int year, int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            double value = rows.number(columns[i]);
            if (!Double.isNaN(value)) {
                rows.add(Layers.CAPABILITY, Tie.ofYear(state, 0, year, KINDS.get(i), value));
            }
        }
    }
}
