package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Reads single rows of a Parquet file that has many columns of numbers. */
public final class ParquetRow {
    private ParquetRow() {}

    /**
     * The numbers of the row with these keys.
     *
     * @param keys columns of whole numbers and the value each must have
     * @return the columns that are no keys, in the file's order; NaN where a value is missing; empty without such a row
     * @throws IOException if the file cannot be read
     */
    public static Optional<float[]> find(Path file, Map<String, Integer> keys) throws IOException {
        String others = keys.keySet().stream().map(ParquetRow::name).collect(Collectors.joining(", "));
        String condition = keys.entrySet().stream()
                .map(key -> name(key.getKey()) + " = " + key.getValue())
                .collect(Collectors.joining(" AND "));
        String quoted = "'" + file.toString().replace("'", "''") + "'";
        String sql = "SELECT * EXCLUDE (" + others + ") FROM read_parquet(" + quoted + ") WHERE " + condition;
        try (DuckDBConnection connection = DuckDb.inMemory()) {
            List<float[]> rows = Sql.list(connection, sql, row -> {
                float[] values = new float[row.getMetaData().getColumnCount()];
                for (int column = 0; column < values.length; column++) {
                    float value = row.getFloat(column + 1);
                    values[column] = row.wasNull() ? Float.NaN : value;
                }
                return values;
            });
            return rows.stream().findFirst();
        } catch (SQLException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
