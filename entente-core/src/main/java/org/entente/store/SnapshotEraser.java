package org.entente.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** Removes a snapshot from an open store. The caller holds the transaction. */
final class SnapshotEraser {
    private static final List<String> TABLES = List.of(
            "snapshot_file",
            "origin",
            "roll_call",
            "state_column",
            "vote",
            "match",
            "notice",
            "tie",
            "layer",
            "dated_event",
            "dated_complete",
            "speech_text");

    private SnapshotEraser() {}

    static boolean forget(DuckDBConnection connection, String id) throws SQLException {
        Optional<StoredSnapshot> found = SnapshotQuery.list(connection).stream()
                .filter(s -> s.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        StoredSnapshot snapshot = found.get();
        for (String table : TABLES) {
            Sql.run(connection, "DELETE FROM " + table + " WHERE snapshot = ?", snapshot.number());
        }
        Sql.run(connection, "DELETE FROM snapshot WHERE number = ?", snapshot.number());
        // What it had superseded is superseded by whatever superseded it, or is in use again.
        Sql.run(
                connection,
                "UPDATE snapshot SET superseded_by = ? WHERE superseded_by = ?",
                snapshot.supersededBy(),
                id);
        return true;
    }
}
