package org.entente.source.cowtrade;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** One row per pair and year with both flows; states by code, or, in excerpts of one year, by name alone. */
final class DyadicFile implements TieFile {
    /** What Correlates of War calls one state and others more than one. */
    private static final Map<String, String> OWN_NAMES = Map.of("Congo", "Republic of the Congo");

    @Override
    public FileRole role() {
        return new FileRole("DYADIC", false, "importer1, importer2, flow1, flow2, codes and year: Dyadic_COW_4.0.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("importer1", "importer2", "flow1", "flow2");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        boolean coded = rows.header().has("ccode1", "ccode2");
        int one = rows.column(coded ? "ccode1" : "importer1");
        int other = rows.column(coded ? "ccode2" : "importer2");
        int year = rows.findColumn("year");
        int only = year < 0 ? FileYear.of(rows) : 0;
        int[] flows = {rows.column("flow1"), rows.column("flow2")};
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = year < 0 ? only : rows.year(year);
            if (when > 0) {
                OptionalInt first = state(rows, coded, one, when);
                OptionalInt second = state(rows, coded, other, when);
                if (first.isPresent() && second.isPresent()) {
                    flows(rows, first.getAsInt(), second.getAsInt(), when, flows);
                }
            }
        }
    }

    private static OptionalInt state(TieRows rows, boolean coded, int field, int year) {
        if (coded) {
            return rows.state(CodeScheme.COW, field, year);
        }
        String name = rows.text(field);
        return rows.state(CodeScheme.NAME, List.of(OWN_NAMES.getOrDefault(name, name)), field, year);
    }

    /** The first flow is what the first state imports from the second. */
    private static void flows(TieRows rows, int one, int other, int year, int[] columns) {
        double first = rows.number(columns[0]);
        double second = rows.number(columns[1]);
        if (!Double.isNaN(first)) {
            rows.add(Layers.TRADE, Tie.ofYear(other, one, year, "importer", first));
        }
        if (!Double.isNaN(second)) {
            rows.add(Layers.TRADE, Tie.ofYear(one, other, year, "importer", second));
        }
    }
}
