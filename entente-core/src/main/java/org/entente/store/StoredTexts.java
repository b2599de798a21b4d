package org.entente.store;

import java.util.stream.Collectors;
import org.entente.source.Origin;
import org.entente.source.SnapshotFile;

/**
 * The texts of speeches that a snapshot in use holds.
 *
 * @param snapshot number of the snapshot
 * @param origin what figures from them rest on
 * @param sha256 hashes of the files they came from: the same files, the same texts
 * @param count how many there are
 */
public record StoredTexts(int snapshot, Origin origin, String sha256, long count) {
    static StoredTexts of(StoredSnapshot stored) {
        return new StoredTexts(
                stored.number(),
                stored.snapshot().origin(),
                stored.snapshot().files().stream().map(SnapshotFile::sha256).collect(Collectors.joining(" ")),
                stored.texts());
    }
}
