package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays in, Parquet out: order, types and missing values are kept. */
class ParquetWriterTest {
    @TempDir
    Path directory;

    @Test
    void keepsOrderTypesAndMissingValues() throws Exception {
        Path file = directory.resolve("it's.parquet");
        ParquetWriter.write(
                file,
                List.of(
                        ParquetColumn.ints("n", new int[] {3, 1}),
                        ParquetColumn.doubles("x", new double[] {Double.NaN, 0.1}),
                        ParquetColumn.texts("t", new String[] {"ü", null}),
                        ParquetColumn.dates("d", new LocalDate[] {null, LocalDate.of(1946, 1, 2)}),
                        ParquetColumn.flags("f", new Boolean[] {true, null})));

        assertThat(rows(
                        file,
                        "n || '|' || coalesce(x::VARCHAR, '') || '|' || coalesce(t, '') || '|' "
                                + "|| coalesce(d::VARCHAR, '') || '|' || coalesce(f::VARCHAR, '')"))
                .containsExactly("3||ü||true", "1|0.1||1946-01-02|");
        assertThat(rows(file, "typeof(n) || typeof(x) || typeof(t) || typeof(d) || typeof(f)"))
                .contains("INTEGERDOUBLEVARCHARDATEBOOLEAN");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsTheOrderOfManyRows() throws Exception {
        int[] values = new int[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) ((i * 7919L) % values.length);
        }
        Path file = directory.resolve("many.parquet");
        ParquetWriter.write(file, List.of(ParquetColumn.ints("n", values)));

        assertThat(rows(file, "n").stream().mapToInt(Integer::parseInt).toArray())
                .isEqualTo(values);
    }

    @Test
    void refusesColumnsOfDifferentLengthAndLeavesNothingBehind() throws Exception {
        List<ParquetColumn> uneven = List.of(ParquetColumn.ints("a", new int[1]), ParquetColumn.ints("b", new int[2]));
        assertThatThrownBy(() -> ParquetWriter.write(directory.resolve("x.parquet"), uneven))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParquetWriter.write(
                        directory.resolve("no/such/x.parquet"), List.of(ParquetColumn.ints("a", new int[1]))))
                .isInstanceOf(IOException.class);
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    private static List<String> rows(Path file, String expression) throws SQLException {
        try (DuckDBConnection connection = DuckDb.inMemory()) {
            String quoted = "'" + file.toString().replace("'", "''") + "'";
            return Sql.list(connection, "SELECT " + expression + " FROM " + quoted, row -> row.getString(1));
        }
    }
}
