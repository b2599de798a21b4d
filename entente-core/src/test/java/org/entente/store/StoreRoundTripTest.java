package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.entente.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported comes back unchanged; a newer snapshot supersedes, a forgotten one is gone. */
class StoreRoundTripTest {
    private static final Duration WAIT = Duration.ofSeconds(1);

    @TempDir
    Path directory;

    @Test
    void givesBackWhatWasImported() {
        Path file = directory.resolve("new/store.duckdb");
        SourceRecord written = Fixtures.sourceRecord("made-up", 300, 20, 7);
        write(file, written, "1");

        try (StoreReader reader = StoreReader.open(file)) {
            SourceRecord read = reader.findRecord("made-up").orElseThrow();
            assertThat(read.rollCalls()).isEqualTo(written.rollCalls());
            assertThat(read.ccodes()).isEqualTo(written.ccodes());
            assertThat(read.cells()).isDeepEqualTo(written.cells());
            assertThat(read.origins()).isEqualTo(written.origins());
            assertThat(read.matches())
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(written.matches());
            StoredSnapshot snapshot = reader.snapshots().get(0);
            assertThat(snapshot.snapshot()).isEqualTo(Fixtures.snapshot("made-up", "1"));
            assertThat(snapshot.rollCalls()).isEqualTo(300);
            assertThat(reader.notices(snapshot)).containsExactly(Fixtures.notice());
        }
    }

    @Test
    void aNewerSnapshotSupersedesAndKeepsTheOlder() {
        Path file = directory.resolve("store.duckdb");
        write(file, Fixtures.sourceRecord("made-up", 10, 5, 1), "1");
        write(file, Fixtures.sourceRecord("made-up", 12, 5, 2), "2");

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.snapshots()).extracting(StoredSnapshot::inUse).containsExactly(false, true);
            assertThat(reader.findRecord("made-up").orElseThrow().rollCalls()).hasSize(12);
            assertThat(reader.record(reader.snapshots().get(0)).rollCalls()).hasSize(10);
        }
    }

    @Test
    void forgettingTheNewerPutsTheOlderInUseAgain() {
        Path file = directory.resolve("store.duckdb");
        write(file, Fixtures.sourceRecord("made-up", 10, 5, 1), "1");
        write(file, Fixtures.sourceRecord("made-up", 12, 5, 2), "2");
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            assertThat(writer.forget("no-such-snapshot")).isFalse();
            assertThat(writer.forget(Fixtures.snapshot("made-up", "2").id())).isTrue();
            writer.commit();
        }

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.findRecord("made-up").orElseThrow().rollCalls()).hasSize(10);
            assertThat(reader.snapshots()).hasSize(1);
        }
    }

    @Test
    void whatIsNotCommittedNeverWas() throws Exception {
        Path file = directory.resolve("store.duckdb");
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(Fixtures.sourceRecord("made-up", 10, 5, 1), "1"));
        }
        assertThat(file).doesNotExist();
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("store.duckdb.lock"));
        }
    }

    private static void write(Path file, SourceRecord sourceRecord, String seed) {
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(sourceRecord, seed));
            writer.commit();
        }
    }
}
