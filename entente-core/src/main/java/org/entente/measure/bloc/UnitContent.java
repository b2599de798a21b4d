package org.entente.measure.bloc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.entente.measure.SliceFamilies;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.source.Digests;
import org.entente.stat.Participation;
import org.entente.vote.VoteRecord;

/** What is in a unit, as hashes: equal ones, equal results, whatever slice the unit came from. */
final class UnitContent {
    private UnitContent() {}

    /** Of the states and their cells on the unit's roll calls. */
    static String votes(VoteRecord record, Unit unit) {
        int[] columns = Participation.voters(record.planes().all(), unit.mask());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ccodes = new int[columns.length];
        for (int state = 0; state < ccodes.length; state++) {
            ccodes[state] = record.ccode(columns[state]);
        }
        bytes.writeBytes(bytes(ccodes));
        for (int rollCall : SliceMask.indexes(unit.mask())) {
            for (int column : columns) {
                bytes.write(record.cell(rollCall, column));
            }
        }
        return Digests.sha256(bytes.toByteArray());
    }

    /** Of which of the unit's roll calls are one family. */
    static String families(VoteRecord record, Unit unit) {
        int[] numbers = SliceFamilies.of(record, unit.mask()).of(record, SliceMask.indexes(unit.mask()));
        return Digests.sha256(bytes(numbers));
    }

    private static byte[] bytes(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }
}
