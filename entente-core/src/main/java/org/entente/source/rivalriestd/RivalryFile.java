package org.entente.source.rivalriestd;

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
    private static final List<String> TYPES = List.of("type1", "type2", "type3");
    private static final YearSpans SPANS = new YearSpans("rivalryname", "ccode1", "ccode2", "styear", "endyear");

    @Override
    public FileRole role() {
        return new FileRole("RIVALRIES", true, "rivalryname, ccode1, ccode2, styear, endyear, type1, type2, type3");
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
        for (int column : columns) {
            if (!rows.missing(column)) {
                types.add(rows.text(column));
            }
        }
        return String.join(" ", types);
    }
}
