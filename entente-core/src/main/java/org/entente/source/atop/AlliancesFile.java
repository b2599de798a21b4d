package org.entente.source.atop;

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

/**
 * One row per alliance with its members in columns: their days are the alliance's. The members' file says the same more
 * exactly, so that beside it this one adds nothing.
 */
final class AlliancesFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("ALLIANCES", false, "alliances, atop5_1a.csv; not needed beside MEMBERS");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("atopid", "begyr", "mem1");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        if (rows.holds(Layers.PACT)) {
            rows.note("members_known", "the members’ file has each member’s own days; rows of alliances are left out");
            while (rows.next() != null) {
                // counted as left out
            }
            return;
        }
        int alliance = rows.column("atopid");
        DateColumns begin = new DateColumns(rows, "begyr", "begmo", "begday");
        DateColumns end = new DateColumns(rows, "endyr", "endmo", "endday");
        ObligationColumns obligations = new ObligationColumns(rows);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int from = begin.read();
            int to = end.read();
            if (from != DateColumns.NONE && to != DateColumns.NONE) {
                String kind = String.join(" ", obligations.words());
                add(rows, Tie.fact(0, 0, from, to, kind, "ATOP " + rows.text(alliance)));
            }
        }
        rows.note("days_of_alliance", "without the members’ file every member counts from the first day to the last");
    }

    private static void add(TieRows rows, Tie pact) {
        int last = rows.header().size();
        for (int number = 1; number < last; number++) {
            int column = rows.findColumn("mem" + number);
            if (column < 0) {
                return;
            }
            if (!rows.missing(column)) {
                OptionalInt state = rows.state(CodeScheme.COW, column, PackedDate.yearOf(pact.from()));
                state.ifPresent(ccode ->
                        rows.add(Layers.PACT, Tie.fact(ccode, 0, pact.from(), pact.to(), pact.kind(), pact.name())));
            }
        }
    }
}
