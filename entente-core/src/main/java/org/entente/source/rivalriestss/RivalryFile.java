package org.entente.source.rivalriestss;

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
    private static final List<String> TYPES = List.of("positional", "spatial", "ideological", "interventionary");

    @Override
    public FileRole role() {
        return new FileRole(
                "RIVALRIES",
                true,
                "rivalry, ccode1, ccode2, start, end, spatial, positional, ideological, interventionary");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("rivalry", "ccode1", "ccode2", "start", "end");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int name = rows.column("rivalry");
        int one = rows.column("ccode1");
        int other = rows.column("ccode2");
        int start = rows.column("start");
        int end = rows.column("end");
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
        for (int i = 0; i < columns.length; i++) {
            if (rows.text(columns[i]).equals("1")) {
                types.add(TYPES.get(i));
            }
        }
        return String.join(" ", types);
    }
}
