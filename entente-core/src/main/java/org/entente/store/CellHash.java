package org.entente.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.entente.source.SourceRecord;

/** A hash over the ids, the columns and every cell of a record: what an import must give back unchanged. */
final class CellHash {
    private CellHash() {}

    static String of(SourceRecord sourceRecord) {
        MessageDigest digest = Hashes.sha256();
        for (int ccode : sourceRecord.ccodes()) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(ccode).array());
        }
        for (int r = 0; r < sourceRecord.rollCalls().size(); r++) {
            byte[] id = sourceRecord.rollCalls().get(r).nativeId().getBytes(StandardCharsets.UTF_8);
            digest.update(id);
            digest.update((byte) '\n');
            digest.update(sourceRecord.cells()[r]);
        }
        return Hashes.hex(digest.digest());
    }
}
