package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The numbered schemas. Each is a script that takes a store from the schema before it; a new store runs them all, so
 * that old and new stores cannot differ.
 */
final class Schema {
    /** The schema this program reads and writes. */
    static final int CURRENT = 6;

    private Schema() {}

    /** The schema of an open store. */
    static int version(DuckDBConnection connection, Path file) throws SQLException {
        long known = Sql.number(
                connection, "SELECT count(*) FROM duckdb_tables() WHERE table_name IN ('schema_version', 'snapshot')");
        if (known < 2) {
            throw new StoreDamaged(file, file + " is a DuckDB file but no store of Entente", null);
        }
        return (int) Sql.number(connection, "SELECT max(version) FROM schema_version");
    }

    /** The schema of an open store, which must not be later than ours. */
    static int knownVersion(DuckDBConnection connection, Path file) throws SQLException {
        int version = version(connection, file);
        if (version > CURRENT) {
            throw new StoreTooNew(file, version, CURRENT);
        }
        return version;
    }

    /** Takes a store from a schema, 0 for an empty file, to a later one. */
    static void migrate(DuckDBConnection connection, int from, int to) throws SQLException {
        for (int next = from + 1; next <= to; next++) {
            Sql.script(connection, resource("schema-" + next + ".sql"));
            Sql.run(connection, "UPDATE schema_version SET version = ?", next);
        }
        if (from < to && to == CURRENT) {
            writeDictionary(connection);
        }
    }

    private static void writeDictionary(DuckDBConnection connection) throws SQLException {
        Sql.run(connection, "DELETE FROM field");
        try (DuckDBAppender fields = connection.createAppender("main", "field")) {
            for (Field field : FieldDictionary.list()) {
                fields.beginRow();
                fields.append(field.table()).append(field.column()).append(field.label());
                fields.append(field.definition()).append(field.unit()).append(field.source());
                fields.endRow();
            }
        }
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
