package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every column has an entry, every entry a column: add the missing line to {@code fields.tsv}. */
class FieldDictionaryTest {
    @TempDir
    Path directory;

    @Test
    void describesEveryColumnAndNothingElse() {
        Path file = directory.resolve("store.duckdb");
        try (StoreWriter writer = StoreWriter.open(file, Duration.ofSeconds(1))) {
            writer.commit();
        }
        try (StoreReader reader = StoreReader.open(file)) {
            List<String> columns = names(
                    reader,
                    "SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal"
                            + " ORDER BY table_oid, column_index");
            assertThat(names(reader, "SELECT table_name || '.' || column_name FROM field"))
                    .containsExactlyInAnyOrderElementsOf(columns);
        }
    }

    @Test
    void leavesNothingEmpty() {
        assertThat(FieldDictionary.list())
                .allSatisfy(
                        field -> assertThat(List.of(field.label(), field.definition(), field.unit(), field.source()))
                                .noneMatch(String::isBlank));
    }

    private static List<String> names(StoreReader reader, String sql) {
        return reader.read(() -> Sql.list(reader.connection(), sql, row -> row.getString(1)));
    }
}
