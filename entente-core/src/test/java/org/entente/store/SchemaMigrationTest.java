package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.notice.Notice;
import org.entente.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of each earlier schema can be read as it lies, and is brought up to date by the next import. */
class SchemaMigrationTest {
    private static final Duration WAIT = Duration.ofSeconds(1);

    @TempDir
    Path directory;

    @Test
    void schema1IsReadAsItLies() throws Exception {
        Path file = storeOfSchema1();
        byte[] before = Files.readAllBytes(file);
        try (StoreReader reader = StoreReader.open(file)) {
            assertHoldsTheOldSnapshot(reader);
            assertThat(StoreCheck.run(reader)).extracting(Notice::code).containsExactly("no_hash");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void schema1IsBroughtUpToDateByAnImport() throws Exception {
        Path file = storeOfSchema1();
        SourceRecord other = Fixtures.sourceRecord("other", 5, 3, 1);
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(other, "9"));
            writer.commit();
        }
        try (StoreReader reader = StoreReader.open(file)) {
            assertHoldsTheOldSnapshot(reader);
            assertThat(reader.findRecord("other").orElseThrow().cells()).isDeepEqualTo(other.cells());
            assertThat(reader.read(() -> Schema.version(reader.connection(), file)))
                    .isEqualTo(Schema.CURRENT);
        }
    }

    @Test
    void everySchemaHasAScriptThatLeadsToIt() {
        for (int version = 1; version <= Schema.CURRENT; version++) {
            assertThat(Schema.resource("schema-" + version + ".sql")).isNotBlank();
        }
    }

    @Test
    void aLaterSchemaIsRefusedByReadersAndWriters() throws Exception {
        Path file = storeOfSchema1();
        try (DuckDBConnection connection = DuckDb.writable(file)) {
            Sql.run(connection, "UPDATE schema_version SET version = ?", Schema.CURRENT + 1);
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> StoreReader.open(file)).isInstanceOf(StoreTooNew.class);
        assertThatThrownBy(() -> StoreWriter.open(file, WAIT))
                .isInstanceOfSatisfying(
                        StoreTooNew.class, e -> assertThat(e.remedy()).contains("newer program"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(file.resolveSibling("store.duckdb.new")).doesNotExist();
    }

    private static void assertHoldsTheOldSnapshot(StoreReader reader) {
        SourceRecord old = reader.findRecord("made-up").orElseThrow();
        assertThat(old.cells()).isDeepEqualTo(new byte[][] {{1, 0}, {3, 8}});
        assertThat(old.rollCalls().get(1).symbol()).isEqualTo("R/1/1");
        assertThat(reader.current("made-up").orElseThrow().cellsSha256()).isNull();
        assertThat(reader.notices(reader.current("made-up").orElseThrow())).isEmpty();
    }

    /** Writes what an import under schema 1 wrote, with that schema's own columns. */
    private Path storeOfSchema1() throws SQLException {
        Path file = directory.resolve("store.duckdb");
        try (DuckDBConnection connection = DuckDb.writable(file)) {
            Schema.migrate(connection, 0, 1);
            for (String statement : List.of(
                    "INSERT INTO snapshot VALUES (1, 'made-up:abababababab', 'made-up', 'A publisher', 'v1', NULL, 'CC0', 'Nobody',"
                            + " '2026-01-02 03:04:05', '1946-02-03', 2, 3, 0, NULL)",
                    "INSERT INTO snapshot_file VALUES (1, 0, 'VOTES', 'votes.csv', '" + "ab".repeat(32) + "', 10, 3)",
                    "INSERT INTO roll_call VALUES (1, 0, '1', NULL, '1946-01-02', '1', NULL, NULL, NULL, NULL, NULL, NULL,"
                            + " NULL, NULL, NULL, -1), (1, 1, '2', 'R/1/1', '1946-02-03', '1', NULL, NULL, NULL, NULL,"
                            + " NULL, NULL, true, false, NULL, 3)",
                    "INSERT INTO state_column VALUES (1, 0, 2), (1, 1, 20)",
                    "INSERT INTO vote VALUES (1, 0, 2, 1), (1, 1, 2, 3), (1, 1, 20, 8)")) {
                Sql.run(connection, statement);
            }
        }
        return file;
    }
}
