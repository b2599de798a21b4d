package org.entente.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens DuckDB so that it touches nothing but the file it is given. */
final class DuckDb {
    private DuckDb() {}

    /** An existing file, shared with other readers. A file renamed over it later does not disturb the connection. */
    static DuckDBConnection readOnly(Path file) throws SQLException {
        Properties settings = settings();
        settings.setProperty("access_mode", "READ_ONLY");
        return connect(file.toString(), settings);
    }

    /** A file of our own that nobody else opens; created if absent. */
    static DuckDBConnection writable(Path file) throws SQLException {
        return connect(file.toString(), settings());
    }

    static DuckDBConnection inMemory() throws SQLException {
        return connect("", settings());
    }

    private static DuckDBConnection connect(String file, Properties settings) throws SQLException {
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        // Otherwise a path opened twice in one process is one database, also after a rename over it.
        settings.setProperty("jdbc_instance_cache", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_persistent_secrets", "false");
        // Empty: never spills to disk.
        settings.setProperty("temp_directory", "");
        return settings;
    }
}
