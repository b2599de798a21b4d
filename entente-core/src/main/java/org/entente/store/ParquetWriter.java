package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;

/** Writes columns of arrays to a Parquet file. Touches nothing but that file's directory; opens no store. */
public final class ParquetWriter {
    private ParquetWriter() {}

    /**
     * Writes a file under a temporary name and renames it into place. About one second for 820,000 rows of 32 columns.
     *
     * @param file replaced if it exists
     * @param columns at least one, of equal length, with different names
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the columns are none or differ in length
     */
    public static void write(Path file, List<ParquetColumn> columns) throws IOException {
        if (columns.stream().mapToInt(ParquetColumn::rows).distinct().count() != 1) {
            throw new IllegalArgumentException("a Parquet file needs columns of one length");
        }
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            copy(temporary, columns);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copy(Path file, List<ParquetColumn> columns) throws SQLException {
        try (DuckDBConnection connection = DuckDb.inMemory();
                DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            function.withName("given_columns")
                    .withFunction(new ColumnScan(columns))
                    .register(connection);
            String quoted = "'" + file.toString().replace("'", "''") + "'";
            Sql.run(
                    connection,
                    "COPY (SELECT * FROM given_columns()) TO " + quoted + " (FORMAT parquet, COMPRESSION snappy)");
        }
    }
}
