package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * Finds a file cut short on opening; DuckDB itself notices only when it comes to a block that is not there. Free blocks at
 * the end may be missing in a whole file, so that only the blocks in use are counted.
 */
final class FileLength {
    /** Three header pages of 4 KiB each, before the first block. */
    private static final long HEADERS = 3 * 4096;

    private FileLength() {}

    static void check(DuckDBConnection connection, Path file) throws SQLException {
        long needed = HEADERS + Sql.number(connection, "SELECT used_blocks * block_size FROM pragma_database_size()");
        try {
            long found = Files.size(file);
            if (found < needed) {
                throw new StoreDamaged(
                        file,
                        "the store " + file + " is cut short: " + found + " bytes, at least " + needed + " are needed",
                        null);
            }
        } catch (IOException e) {
            throw new StoreDamaged(file, "the store " + file + " cannot be looked at: " + e.getMessage(), e);
        }
    }
}
