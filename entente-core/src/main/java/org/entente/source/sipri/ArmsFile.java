package org.entente.source.sipri;

import java.util.OptionalInt;
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

/** One row per supplier, recipient and year, states by SIPRI's names and, where known, by COW code. */
final class ArmsFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("TRANSFERS", true, "supplier, recipient, year, value, and COW codes where known");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("supplier", "recipient", "year", "value");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int year = rows.column("year");
        int value = rows.column("value");
        int[] supplier = {rows.column("supplier"), rows.findColumn("supplier_cown")};
        int[] recipient = {rows.column("recipient"), rows.findColumn("recipient_cown")};
        ArmsTotals totals = new ArmsTotals();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            double tiv = rows.missing(value) ? Double.NaN : rows.number(value);
            if (when > 0 && !Double.isNaN(tiv)) {
                transfer(rows, totals, when, state(rows, supplier, when), state(rows, recipient, when), tiv);
            }
        }
        totals.addTo(rows);
    }

    /** By COW code where the file has one, else by name; rebel forces and international bodies carry a star. */
    private static OptionalInt state(TieRows rows, int[] columns, int year) {
        String name = rows.text(columns[0]);
        if (name.endsWith("*")) {
            return rows.unmapped(columns[0], year);
        }
        return rows.missing(columns[1])
                ? rows.state(CodeScheme.NAME, columns[0], year)
                : rows.state(CodeScheme.COW, columns[1], year);
    }

    private static void transfer(
            TieRows rows, ArmsTotals totals, int year, OptionalInt from, OptionalInt to, double value) {
        from.ifPresent(state -> totals.add(state, year, "supplied", value));
        to.ifPresent(state -> totals.add(state, year, "received", value));
        if (from.isPresent() && to.isPresent()) {
            int when = PackedDate.year(year);
            rows.add(Layers.ARMS, Tie.number(from.getAsInt(), to.getAsInt(), when, when, "", "", value));
        }
    }
}
