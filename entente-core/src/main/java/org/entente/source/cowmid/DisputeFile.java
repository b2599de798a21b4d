package org.entente.source.cowmid;

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

/** One row per dispute, state, opponent and year, both orders. */
final class DisputeFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("DISPUTES", true, "dispnum, ccode1, ccode2, year, cowmidonset, hostlev1");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("dispnum", "ccode1", "ccode2", "year", "hostlev1");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int dispute = rows.column("dispnum");
        int one = rows.column("ccode1");
        int other = rows.column("ccode2");
        int year = rows.column("year");
        int onset = rows.findColumn("cowmidonset");
        int hostility = rows.column("hostlev1");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            double level = rows.number(hostility);
            boolean sound = rows.missing(hostility) || !Double.isNaN(level);
            if (when > 0 && sound) {
                String kind = onset >= 0 && row.is(onset, "1") ? "onset" : "ongoing";
                int day = PackedDate.year(when);
                String name = rows.text(dispute);
                rows.pair(
                        CodeScheme.COW,
                        one,
                        other,
                        when,
                        (a, b) -> rows.add(Layers.DISPUTE, Tie.number(a, b, day, day, kind, name, level)));
            }
        }
    }
}
