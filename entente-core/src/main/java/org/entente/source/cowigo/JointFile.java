package org.entente.source.cowigo;

import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** One row per pair and year: of how many organisations both are full members. */
final class JointFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("DYADS", false, "ccode1, ccode2, year, dyadigos: cow_igo_ndy.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("ccode1", "ccode2", "year", "dyadigos");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int one = rows.column("ccode1");
        int other = rows.column("ccode2");
        int year = rows.column("year");
        int count = rows.column("dyadigos");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            double joint = rows.number(count);
            if (when > 0 && !Double.isNaN(joint)) {
                rows.pair(
                        CodeScheme.COW,
                        one,
                        other,
                        when,
                        (a, b) -> rows.add(Layers.JOINT_ORGANISATIONS, Tie.ofYear(a, b, when, "", joint)));
            }
        }
    }
}
