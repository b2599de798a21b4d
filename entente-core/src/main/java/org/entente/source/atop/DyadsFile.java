package org.entente.source.atop;

import java.util.List;
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

/** One row per state, other state and year: what the first owes the second. */
final class DyadsFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole(
                "DYADS", false, "directed dyad-years: atop5_1ddyr.csv, or with ccode1, ccode2, atop_defense");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("statea", "stateb", "year", "defense")
                || header.has("ccode1", "ccode2", "year", "atop_defense");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int first = rows.column("ccode1", "statea");
        int second = rows.column("ccode2", "stateb");
        int year = rows.column("year");
        ObligationColumns obligations = new ObligationColumns(rows);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0) {
                OptionalInt one = rows.state(CodeScheme.COW, first, when);
                OptionalInt other = rows.state(CodeScheme.COW, second, when);
                if (one.isPresent() && other.isPresent()) {
                    add(rows, obligations, one.getAsInt(), other.getAsInt(), PackedDate.year(when));
                }
            }
        }
    }

    private static void add(TieRows rows, ObligationColumns obligations, int one, int other, int when) {
        List<String> words = obligations.words();
        if (words.isEmpty()) {
            rows.remark(
                    "without_obligation",
                    "an alliance in which the first state owes the second nothing gives no tie",
                    0);
        }
        for (String word : words) {
            rows.add(Layers.OBLIGATION, Tie.number(one, other, when, when, word, "", 1));
        }
    }
}
