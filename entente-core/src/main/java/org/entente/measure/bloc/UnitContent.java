package org.entente.measure.bloc;

import java.util.Arrays;
import org.entente.measure.SliceFamilies;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.Participation;
import org.entente.store.ContentHash;
import org.entente.vote.VoteRecord;

/** What is in a unit, as hashes: equal ones, equal results, whatever slice the unit came from. */
final class UnitContent {
    private UnitContent() {}

    /** Of the states and their cells on the unit's roll calls. */
    static String votes(VoteRecord record, Unit unit) {
        int[] columns = Participation.voters(record.planes().all(), unit.mask());
        ContentHash hash = new ContentHash();
        hash.add(Arrays.stream(columns).map(record::ccode).toArray());
        byte[] row = new byte[columns.length];
        for (int rollCall : SliceMask.indexes(unit.mask())) {
            for (int state = 0; state < row.length; state++) {
                row[state] = record.cell(rollCall, columns[state]);
            }
            hash.add(row);
        }
        return hash.hex();
    }

    /** Of which of the unit's roll calls are one family. */
    static String families(VoteRecord record, Unit unit) {
        return new ContentHash()
                .add(SliceFamilies.of(record, unit.mask()).of(record, SliceMask.indexes(unit.mask())))
                .hex();
    }
}
