package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no store is refused with a remedy, and reading creates nothing. */
class StoreRefusalTest {
    private static final Duration WAIT = Duration.ofMillis(200);

    @TempDir
    Path directory;

    @Test
    void aNamedStoreThatDoesNotExistIsMissing() throws Exception {
        StoreLocation location =
                StoreLocator.locate(directory.resolve("x/store.duckdb").toString(), Map.of());
        assertThatThrownBy(location::openIfPresent)
                .isInstanceOfSatisfying(
                        StoreMissing.class, e -> assertThat(e.remedy()).contains("entente --store"));
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void noStoreAtTheDefaultPlaceIsNoError() {
        StoreLocation location = StoreLocator.locate(null, Map.of("HOME", directory.toString()));
        assertThat(location.openIfPresent()).isEmpty();
        assertThat(location.derivedDirectory()).isEqualTo(directory.resolve(".cache/entente"));
    }

    @Test
    void placesFollowOptionThenVariableThenXdgThenHome() {
        Map<String, String> all =
                Map.of("HOME", "/h", "XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/c", "ENTENTE_STORE", "/s");
        assertThat(StoreLocator.locate("/o", all).file()).isEqualTo(Path.of("/o"));
        assertThat(StoreLocator.locate(null, all))
                .isEqualTo(new StoreLocation(Path.of("/s"), "$ENTENTE_STORE", Path.of("/c/entente")));
        assertThat(StoreLocator.locate(null, Map.of("HOME", "/h", "XDG_DATA_HOME", "/d"))
                        .file())
                .isEqualTo(Path.of("/d/entente/entente.duckdb"));
        // The XDG rules: a relative path is to be ignored.
        assertThat(StoreLocator.locate(null, Map.of("HOME", "/h", "XDG_DATA_HOME", "d"))
                        .file())
                .isEqualTo(Path.of("/h/.local/share/entente/entente.duckdb"));
    }

    @Test
    void otherFilesAreDamagedStores() throws Exception {
        Path text = Files.writeString(directory.resolve("text"), "not a database ".repeat(500));
        Path empty = Files.createFile(directory.resolve("empty"));
        Path foreign = directory.resolve("foreign");
        try (DuckDBConnection connection = DuckDb.writable(foreign)) {
            Sql.run(connection, "CREATE TABLE x (y INTEGER)");
        }
        for (Path file : new Path[] {text, empty, foreign, cutShort()}) {
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> StoreReader.open(file)).isInstanceOf(StoreDamaged.class);
            assertThatThrownBy(() -> StoreWriter.open(file, WAIT))
                    .isInstanceOfSatisfying(
                            StoreDamaged.class, e -> assertThat(e.remedy()).contains("import again"));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void aDirectoryThatTakesNoFilesIsNotWritable() throws Exception {
        // A file where the directory should be stops every user, root included.
        Path blocked = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> StoreWriter.open(blocked.resolve("store.duckdb"), WAIT))
                .isInstanceOf(StoreNotWritable.class);
    }

    @Test
    void readingNeedsNoRightToWriteAndLeavesNothing() throws Exception {
        Path store = Files.createDirectory(directory.resolve("store"));
        Path file = store.resolve("store.duckdb");
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(Fixtures.sourceRecord("made-up", 5, 5, 1), "1"));
            writer.commit();
        }
        Files.delete(store.resolve("store.duckdb.lock"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        // Root may write all the same; that nothing was made shows it did not try.
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (StoreReader reader = StoreReader.open(file);
                var files = Files.list(store)) {
            assertThat(reader.findRecord("made-up")).isPresent();
            assertThat(files).containsExactly(file);
        } finally {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aSecondWriterWaitsAndThenSaysWhoIsInTheWay() {
        Path file = directory.resolve("store.duckdb");
        try (StoreWriter first = StoreWriter.open(file, WAIT)) {
            assertThatThrownBy(() -> StoreWriter.open(file, WAIT))
                    .isInstanceOfSatisfying(
                            StoreLocked.class, e -> assertThat(e.remedy()).contains("--wait"));
            first.commit();
        }
        try (StoreWriter second = StoreWriter.open(file, WAIT)) {
            assertThat(second.snapshots()).isEmpty();
        }
    }

    private Path cutShort() throws IOException {
        Path file = directory.resolve("whole");
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(Fixtures.sourceRecord("made-up", 500, 50, 1), "1"));
            writer.commit();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(directory.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 3));
    }
}
