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
        try {
            files.forEach((source, paths) -> findings.add(imports.run(source, paths)));
        } catch (Refused e) {
            throw e.refusal;
        }
        return imports.end(findings);
    }

    private Timing run(DataSource source, List<Path> files) {
        ImportContext context = new ImportContext(RegistryCodes.builtIn(), (file, rows, share) -> {}, Instant.now());
        Importer importer = new Importer(scratch.resolve(STORE), Duration.ZERO);
        Runs<ImportOutcome> once = Runs.once(() -> imported(importer, source, files, context));
        long rows = once.result().snapshot().snapshot().files().stream()
                .mapToLong(SnapshotFile::rows)
                .sum();
        return Timing.of("import_" + source.id(), "Import of " + source.id(), rows, "rows", once, TARGET);
    }

    private static ImportOutcome imported(
            Importer importer, DataSource source, List<Path> files, ImportContext context) {
        try {
            return importer.run(source, files, context);
        } catch (InputRefused e) {
            throw new Refused(e);
        }
    }

    /** Carries a refusal through what takes time. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient InputRefused refusal;

        Refused(InputRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }
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
                    .filter(snapshot -> snapshot.inUse() && snapshot.rollCalls() > 0)
                    .map(reader::record)
                    .forEach(records::add);
            return records;
        }
    }
}
