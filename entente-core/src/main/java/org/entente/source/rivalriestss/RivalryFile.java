package org.entente.source.rivalriestss;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.source.table.YearSpans;
import org.entente.tie.Layers;

/** One row per rivalry; the kind lists its types. */
final class RivalryFile implements TieFile {
    private static final List<String> TYPES = List.of("positional", "spatial", "ideological", "interventionary");
    private static final YearSpans SPANS = new YearSpans("rivalry", "ccode1", "ccode2", "start", "end");

    @Override
    public FileRole role() {
        return new FileRole(
                "RIVALRIES",
                true,
                "rivalry, ccode1, ccode2, start, end, spatial, positional, ideological, interventionary");
    }

    @Override
    public boolean recognises(Header header) {
        return SPANS.in(header);
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int[] types = TYPES.stream().mapToInt(rows::findColumn).toArray();
        SPANS.read(rows, Layers.RIVALRY, () -> types(rows, types));
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
