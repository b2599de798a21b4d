package org.entente.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Tells from what DuckDB reports which of the store's failures it is. */
final class Failures {
    private Failures() {}

    /** A failure to open or read the file. */
    static StoreException reading(Path file, SQLException e) {
        String message = firstLine(e);
        if (message.contains("Could not set lock")) {
            return new StoreLocked(file, "another program has the store " + file + " open for writing", e);
        }
        return new StoreDamaged(file, "the store " + file + " cannot be read: " + message, e);
    }

    /** A failure to write the copy: no room, or our fault. */
    static RuntimeException writing(Path file, SQLException e) {
        String message = firstLine(e);
        if (message.contains("IO Error") || message.contains("No space left")) {
            return new StoreNotWritable(file, "the store " + file + " could not be written: " + message, e);
        }
        return new IllegalStateException("the store refused a statement: " + message, e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
