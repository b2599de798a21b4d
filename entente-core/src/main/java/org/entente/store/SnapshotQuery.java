package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;
import org.entente.notice.Notice;
import org.entente.notice.Severity;

/** Reads what the store says of its snapshots. */
final class SnapshotQuery {
    private SnapshotQuery() {}

    static List<StoredSnapshot> list(DuckDBConnection connection) throws SQLException {
        List<StoredSnapshot> snapshots = new ArrayList<>();
        for (StoredSnapshot bare :
                Sql.list(connection, "SELECT * FROM snapshot ORDER BY number", row -> snapshot(row, List.of()))) {
            snapshots.add(withFiles(bare, files(connection, bare.number())));
        }
        return snapshots;
    }

    static List<Notice> notices(DuckDBConnection connection, int snapshot) throws SQLException {
        return Sql.list(
                connection,
                "SELECT code, severity, message, file, line, count FROM notice WHERE snapshot = ? ORDER BY number",
                row -> new Notice(
                        row.getString(1),
                        Severity.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)),
                snapshot);
    }

    private static List<SnapshotFile> files(DuckDBConnection connection, int snapshot) throws SQLException {
        return Sql.list(
                connection,
                "SELECT name, sha256, bytes, data_rows FROM snapshot_file WHERE snapshot = ? ORDER BY position",
                row -> new SnapshotFile(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                snapshot);
    }

    private static StoredSnapshot snapshot(ResultSet row, List<SnapshotFile> files) throws SQLException {
        return new StoredSnapshot(
                row.getInt("number"),
                row.getString("id"),
                row.getString("source"),
                row.getString("publisher"),
                row.getString("version"),
                row.getString("doi"),
                row.getString("licence"),
                row.getString("citation"),
                row.getObject("retrieved", LocalDate.class),
                row.getObject("record_end", LocalDate.class),
                row.getInt("roll_calls"),
                row.getLong("votes"),
                row.getInt("matches"),
                row.getString("superseded_by"),
                row.getString("cells_sha256"),
                files);
    }

    private static StoredSnapshot withFiles(StoredSnapshot s, List<SnapshotFile> files) {
        return new StoredSnapshot(
                s.number(),
                s.id(),
                s.source(),
                s.publisher(),
                s.version(),
                s.doi(),
                s.licence(),
                s.citation(),
                s.retrieved(),
                s.recordEnd(),
                s.rollCalls(),
                s.votes(),
                s.matches(),
                s.supersededBy(),
                s.cellsSha256(),
                files);
    }
}
