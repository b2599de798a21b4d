package org.entente.source.ucdp;

import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;

/** Conflict-years in the publisher's layout, or in the shared one with a row for each combination of parties. */
final class UcdpFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("FILE", true, "conflict-years, such as UcdpPrioConflict_v25_1.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("conflict_id", "year", "type_of_conflict", "intensity_level", "gwno_a", "gwno_b_2nd");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        for (ConflictYear year : new ConflictRows(rows).read()) {
            ConflictTies.add(year, rows::addDerived);
        }
    }
}
