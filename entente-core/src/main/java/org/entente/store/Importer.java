package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.DataSource;
import org.entente.source.Digests;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Published;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceReading;

/**
 * Imports files of a source into a store: all of them or nothing, whenever and however it ends. Reading comes first and
 * holds no lock, so that a refused file costs nobody anything.
 */
public final class Importer {
    private final Path store;
    private final Duration wait;

    /**
     * @param store created with its directory if absent
     * @param wait how long another import may take
     */
    public Importer(Path store, Duration wait) {
        this.store = store;
        this.wait = wait;
    }

    /**
     * Imports.
     *
     * @throws InputRefused if a file cannot be used; nothing was kept
     * @throws StoreException if the store cannot be used; nothing has changed
     */
    public ImportOutcome run(DataSource source, List<Path> files, ImportContext context) throws InputRefused {
        Optional<ImportOutcome> held = findHeld(source.id(), files);
        if (held.isPresent()) {
            return held.get();
        }
        SourceReading reading = source.read(files, context);
        Published published = context.published();
        return write(published == null ? reading : reading.publishedAs(published));
    }

    private ImportOutcome write(SourceReading reading) {
        String id = reading.snapshot().id();
        try (StoreWriter writer = StoreWriter.open(store, wait)) {
            List<StoredSnapshot> before = writer.snapshots();
            Optional<StoredSnapshot> same =
                    before.stream().filter(s -> s.id().equals(id)).findFirst();
            if (same.isPresent()) {
                return new ImportOutcome(same.get(), true, Optional.empty(), reading.notices());
            }
            writer.write(reading);
            List<StoredSnapshot> after = writer.snapshots();
            writer.commit();
            Optional<StoredSnapshot> superseded = before.stream()
                    .filter(s -> s.source().equals(reading.snapshot().source()) && s.inUse())
                    .findFirst();
            return new ImportOutcome(after.get(after.size() - 1), false, superseded, reading.notices());
        }
    }

    /** Looks for a snapshot of the same files, in whatever order, without reading them but for their hashes. */
    private Optional<ImportOutcome> findHeld(String source, List<Path> files) {
        if (!Files.exists(store)) {
            return Optional.empty();
        }
        try (StoreReader reader = StoreReader.open(store)) {
            List<String> hashes = hashes(files);
            return reader.snapshots().stream()
                    .filter(s -> s.source().equals(source) && hashes.equals(hashes(s)))
                    .findFirst()
                    .map(s -> new ImportOutcome(s, true, Optional.empty(), reader.notices(s)));
        }
    }

    private static List<String> hashes(StoredSnapshot snapshot) {
        return snapshot.snapshot().files().stream()
                .map(SnapshotFile::sha256)
                .sorted()
                .toList();
    }

    private static List<String> hashes(List<Path> files) {
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            try {
                hashes.add(Digests.sha256(file));
            } catch (IOException e) {
                // The source says what is wrong with it, in its own words.
                return List.of();
            }
        }
        return hashes.stream().sorted().toList();
    }
}
