package org.entente.source.rivalriestd;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** One row per rivalry; the kind lists its types. */
final class RivalryFile implements TieFile {
    private static final List<String> TYPES = List.of("type1", "type2", "type3");

    @Override
    public FileRole role() {
        return new FileRole("RIVALRIES", true, "rivalryname, ccode1, ccode2, styear, endyear, type1, type2, type3");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("rivalryname", "ccode1", "ccode2", "styear", "endyear");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int name = rows.column("rivalryname");
        int one = rows.column("ccode1");
        int other = rows.column("ccode2");
        int start = rows.column("styear");
        int end = rows.column("endyear");
        int[] types = TYPES.stream().mapToInt(rows::findColumn).toArray();
        int last = PackedDate.OPEN;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int from = rows.year(start);
            int to = rows.year(end);
            if (from > 0 && to > 0) {
                last = Math.max(last, PackedDate.year(to));
                Tie span =
                        Tie.fact(0, 0, PackedDate.year(from), PackedDate.year(to), types(rows, types), rows.text(name));
                rows.pair(CodeScheme.COW, one, other, to, (a, b) -> rows.add(Layers.RIVALRY, between(a, b, span)));
            }
        }
        rows.openEnds(Layers.RIVALRY, last);
    }

    private static Tie between(int one, int other, Tie span) {
        return Tie.fact(one, other, span.from(), span.to(), span.kind(), span.name());
    }

    private static String types(TieRows rows, int[] columns) {
        List<String> types = new ArrayList<>();
        for (int column : columns) {
            if (!rows.missing(column)) {
                types.add(rows.text(column));
            }
        }
        return String.join(" ", types);
    }
}
