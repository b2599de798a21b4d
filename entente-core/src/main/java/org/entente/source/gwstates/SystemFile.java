package org.entente.source.gwstates;

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

/** One row per state and time of independence. */
final class SystemFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("STATES", true, "gwcode, statename, startdate, enddate");
    }

    /** Lists of leaders have the same columns and one for the leader. */
    @Override
    public boolean recognises(Header header) {
        return header.has("gwcode", "statename", "startdate", "enddate") && !header.has("leader");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("gwcode");
        int start = rows.column("startdate");
        int end = rows.column("enddate");
        int last = PackedDate.OPEN;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int from = rows.date(start);
            int to = rows.date(end);
            if (from > 0 && to > 0) {
                last = Math.max(last, to);
                Tie span = Tie.fact(0, 0, from, to, "member", "Gleditsch and Ward");
                rows.addSpan(Layers.SYSTEM, CodeScheme.GW, state, span);
            }
        }
        rows.openEnds(Layers.SYSTEM, last);
    }
}
