package org.entente.source.vdem;

import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** Country-years with V-Dem's indices: the publisher's core or full file, or the shared extract of it. */
final class VdemFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("FILE", true, "country-years, such as V-Dem-CY-Core-v15.csv");
    }

    /** Files of episodes have V-Dem's index too, and go by another source. */
    @Override
    public boolean recognises(Header header) {
        return header.has("country_id", "year", RegimeIndex.POLYARCHY.column()) && !header.has("dem_ep");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        new RegimeRows(rows).forEach(year -> {
            for (Tie tie : year.ties()) {
                rows.add(Layers.REGIME, tie);
            }
        });
    }
}
