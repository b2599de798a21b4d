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

/** One row per alliance, phase of it, and member, with the member's own days and obligations. */
final class MembersFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("MEMBERS", false, "members of alliances, atop5_1m.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("atopid", "member", "yrent", "yrexit");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int alliance = rows.column("atopid");
        int member = rows.column("member");
        DateColumns entry = new DateColumns(rows, "yrent", "moent", "dayent");
        DateColumns exit = new DateColumns(rows, "yrexit", "moexit", "dayexit");
        ObligationColumns obligations = new ObligationColumns(rows);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int from = entry.read();
            int to = exit.read();
            if (from != DateColumns.NONE && to != DateColumns.NONE) {
                OptionalInt state = rows.state(CodeScheme.COW, member, PackedDate.yearOf(from));
                String kind = String.join(" ", obligations.words());
                String name = "ATOP " + rows.text(alliance);
                state.ifPresent(ccode -> rows.add(Layers.PACT, Tie.fact(ccode, 0, from, to, kind, name)));
            }
        }
    }
}
