package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Reads a few rows of a Parquet file that has many columns of numbers. */
public final class ParquetRows {
    private ParquetRows() {}

    /**
     * The numbers of the rows with a key, in the order of another column.
     *
     * @param key column of whole numbers
     * @param value what it must be
     * @param order column of whole numbers by which rows are ordered
     * @return of each row the other columns, in the file's order; NaN where a value is missing
     * @throws IOException if the file cannot be read
     */
    public static List<float[]> list(Path file, String key, int value, String order) throws IOException {
        String quoted = "'" + file.toString().replace("'", "''") + "'";
        String sql = "SELECT * EXCLUDE (" + name(key) + ", " + name(order) + ") FROM read_parquet(" + quoted
                + ") WHERE " + name(key) + " = ? ORDER BY " + name(order);
        try (DuckDBConnection connection = DuckDb.inMemory()) {
            return Sql.list(connection, sql, ParquetRows::numbers, value);
        } catch (SQLException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static float[] numbers(ResultSet row) throws SQLException {
        float[] values = new float[row.getMetaData().getColumnCount()];
        for (int column = 0; column < values.length; column++) {
            float value = row.getFloat(column + 1);
            values[column] = row.wasNull() ? Float.NaN : value;
        }
        return values;
    }

    private static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
