package org.entente.source.archigos;

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

/** One row per leader and term of office. */
final class LeaderFile implements TieFile {
    private static final int CENSORED = PackedDate.day(LocalDate.of(2015, 12, 31));

    @Override
    public FileRole role() {
        return new FileRole("LEADERS", true, "obsid, gwcode or ccode, leader, startdate, enddate");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("obsid", "leader", "startdate", "enddate");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("gwcode", "ccode");
        int leader = rows.column("leader");
        int start = rows.column("startdate");
        int end = rows.column("enddate");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (rows.missing(start) || rows.missing(end)) {
                continue;
            }
            int from = rows.date(start);
            int to = rows.date(end);
            if (from > 0 && to > 0) {
                Tie term = Tie.fact(0, 0, from, to, "effective leader", rows.text(leader));
                rows.addSpan(Layers.LEADER, CodeScheme.GW, state, term);
            }
        }
        rows.openEnds(Layers.LEADER, CENSORED);
    }
}
