package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.sources.ImportPage;
import org.entente.app.sources.SnapshotJson;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.entente.source.DataSource;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Published;
import org.entente.source.RegistryCodes;
import org.entente.store.ImportOutcome;
import org.entente.store.Importer;
import org.entente.store.StoreLocation;
import org.entente.store.StoreReader;
import org.entente.store.StoredLayer;
import org.jspecify.annotations.Nullable;

/**
 * An import that has ended, as {@code import} and {@code fetch} tell of it.
 *
 * @param outcome how
 * @param place the store
 * @param took how long
 * @param layers the layers of the snapshot, if it is in use
 * @param notices what the reader must know
 */
record ImportRun(
        ImportOutcome outcome, StoreLocation place, Duration took, List<StoredLayer> layers, List<Notice> notices) {
    ImportRun {
        layers = List.copyOf(layers);
        notices = List.copyOf(notices);
    }

    /** Of what the store held already. */
    static ImportRun held(ImportOutcome outcome, StoreLocation place) {
        return new ImportRun(outcome, place, Duration.ZERO, List.of(), outcome.notices());
    }

    /**
     * Imports, with a progress line, in one transaction.
     *
     * @param handed when the files came
     * @param published what the publisher says of their release, or null
     * @throws InputRefused if they cannot be used; nothing was kept
     */
    static ImportRun of(
            DataSource source, List<Path> files, Instant handed, @Nullable Published published, Invocation invocation)
            throws InputRefused {
        StoreLocation place = StorePlace.of(invocation);
        Duration wait = Duration.ofSeconds(invocation.options().waitSeconds());
        long begin = System.nanoTime();
        try (Progress line = invocation.messages().progress("Reading")) {
            ImportContext context = new ImportContext(
                    RegistryCodes.builtIn(),
                    (file, rows, share) -> line.at(share, file + "  " + Numbers.count(rows) + " rows"),
                    handed,
                    published);
            ImportOutcome outcome = new Importer(place.file(), wait).run(source, files, context);
            List<Notice> notices = new ArrayList<>(outcome.notices());
            FewerFiles.notice(outcome, files).ifPresent(notices::add);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            return new ImportRun(outcome, place, took, layers(outcome, place), notices);
        }
    }

    private static List<StoredLayer> layers(ImportOutcome outcome, StoreLocation place) {
        if (outcome.snapshot().ties() == 0) {
            return List.of();
        }
        try (StoreReader reader = StoreReader.open(place.file())) {
            return reader.layers().stream()
                    .filter(layer -> layer.snapshot() == outcome.snapshot().number())
                    .toList();
        }
    }

    /** How it ended, for people. */
    ImportPage page(Invocation invocation) {
        String shown = StorePlace.shown(place.file(), invocation.environment());
        return new ImportPage(outcome, layers, place.file(), shown, took);
    }

    /** How it ended, for machines. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("store", place.file().toString());
        data.put("already_held", outcome.alreadyHeld());
        outcome.superseded().ifPresent(old -> data.put("superseded", old.id()));
        data.put("snapshot", SnapshotJson.of(outcome.snapshot()));
        data.put("layers", layers.stream().map(SnapshotJson::layer).toList());
        return data;
    }
}
