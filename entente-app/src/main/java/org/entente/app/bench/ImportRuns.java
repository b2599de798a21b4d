package org.entente.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.source.DataSource;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.RegistryCodes;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceRecord;
import org.entente.store.ImportOutcome;
import org.entente.store.Importer;
import org.entente.store.StoreReader;
import org.entente.store.StoredSnapshot;

/** Imports of publishers' files into a store that is thrown away. */
public final class ImportRuns {
    private static final double TARGET = 8;
    private static final long STORE_LIMIT = 80_000_000;
    private static final String STORE = "store.duckdb";

    private final Scratch scratch;

    private ImportRuns(Scratch scratch) {
        this.scratch = scratch;
    }

    /**
     * Imports each source's files once.
     *
     * @return what was imported
     * @throws InputRefused if a file cannot be used
     */
    public static List<SourceRecord> run(Map<DataSource, List<Path>> files, Scratch scratch, Findings findings)
            throws InputRefused {
        ImportRuns imports = new ImportRuns(scratch);
        for (Map.Entry<DataSource, List<Path>> each : files.entrySet()) {
            findings.add(imports.run(each.getKey(), each.getValue()));
        }
        return imports.end(findings);
    }

    private Timing run(DataSource source, List<Path> files) throws InputRefused {
        ImportContext context = new ImportContext(RegistryCodes.builtIn(), (file, rows, share) -> {}, Instant.now());
        Importer importer = new Importer(scratch.resolve(STORE), Duration.ZERO);
        long begin = System.nanoTime();
        ImportOutcome outcome = importer.run(source, files, context);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long rows = outcome.snapshot().snapshot().files().stream()
                .mapToLong(SnapshotFile::rows)
                .sum();
        Runs<ImportOutcome> once = new Runs<>(outcome, seconds, List.of());
        return Timing.of("import_" + source.id(), "Import of " + source.id(), rows, "rows", once, TARGET);
    }

    private List<SourceRecord> end(Findings findings) {
        Path store = scratch.resolve(STORE);
        try {
            findings.add(new Size("store", "The store with these imports", Files.size(store), STORE_LIMIT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (StoreReader reader = StoreReader.open(store)) {
            List<SourceRecord> records = new ArrayList<>();
            reader.snapshots().stream()
                    .filter(StoredSnapshot::inUse)
                    .map(reader::record)
                    .forEach(records::add);
            return records;
        }
    }
}
