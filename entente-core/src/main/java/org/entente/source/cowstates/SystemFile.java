package org.entente.source.cowstates;

import java.time.DateTimeException;
import java.time.LocalDate;
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

/** One row per state and time of membership. */
final class SystemFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("STATES", true, "ccode, styear, stmonth, stday, endyear, endmonth, endday: states2016.csv");
    }

    /** The project’s list of major powers has the same columns but for the name. */
    @Override
    public boolean recognises(Header header) {
        return header.has("ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("ccode");
        int[] start = {rows.column("styear"), rows.column("stmonth"), rows.column("stday")};
        int[] end = {rows.column("endyear"), rows.column("endmonth"), rows.column("endday")};
        int last = PackedDate.OPEN;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int from = day(rows, row, start);
            int to = day(rows, row, end);
            if (from > 0 && to > 0) {
                last = Math.max(last, to);
                rows.state(CodeScheme.COW, state, PackedDate.yearOf(to))
                        .ifPresent(ccode -> rows.add(Layers.SYSTEM, Tie.fact(ccode, 0, from, to, "member", "COW")));
            }
        }
        rows.openEnds(Layers.SYSTEM, last);
    }

    /** A day, or −1 when there is none such: the row is then malformed. */
    private static int day(TieRows rows, Row row, int[] fields) {
        try {
            return PackedDate.day(LocalDate.of(row.number(fields[0]), row.number(fields[1]), row.number(fields[2])));
        } catch (DateTimeException e) {
            rows.malformed("bad_date", "year, month and day from here on are no date", fields[0]);
            return -1;
        }
    }
}
