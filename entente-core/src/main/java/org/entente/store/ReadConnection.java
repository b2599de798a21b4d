package org.entente.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** Opens a store so that it shows the current schema without being written. */
final class ReadConnection {
    private ReadConnection() {}

    static DuckDBConnection open(Path file) throws SQLException {
        DuckDBConnection connection = DuckDb.readOnly(file);
        try {
            FileLength.check(connection, file);
            int version = Schema.knownVersion(connection, file);
            if (version == Schema.CURRENT) {
                return connection;
            }
            connection.close();
            return upgradedCopy(file, version);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static DuckDBConnection upgradedCopy(Path file, int version) throws SQLException {
        DuckDBConnection memory = DuckDb.inMemory();
        try {
            String quoted = "'" + file.toString().replace("'", "''") + "'";
            Sql.run(memory, "ATTACH " + quoted + " AS stored (READ_ONLY)");
            Sql.run(memory, "COPY FROM DATABASE stored TO memory");
            Sql.run(memory, "DETACH stored");
            Schema.migrate(memory, version, Schema.CURRENT);
            return memory;
        } catch (SQLException e) {
            memory.close();
            throw e;
        }
    }
}
