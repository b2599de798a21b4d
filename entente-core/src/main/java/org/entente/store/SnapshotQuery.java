package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.notice.Notice;
import org.entente.notice.Severity;
import org.entente.source.RowAccount;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;

/** Reads what the store says of its snapshots. */
final class SnapshotQuery {
    private SnapshotQuery() {}

    static List<StoredSnapshot> list(DuckDBConnection connection) throws SQLException {
        Map<Integer, List<SnapshotFile>> files = files(connection);
        return Sql.list(
                connection,
                "SELECT * FROM snapshot ORDER BY number",
                row -> stored(row, files.getOrDefault(row.getInt("number"), List.of())));
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

    private static Map<Integer, List<SnapshotFile>> files(DuckDBConnection connection) throws SQLException {
        return Sql.list(connection, "SELECT * FROM snapshot_file ORDER BY snapshot, position", SnapshotQuery::file)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map.Entry<Integer, SnapshotFile> file(ResultSet row) throws SQLException {
        SnapshotFile file = new SnapshotFile(
                row.getString("role"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getLong("data_rows"),
                account(row));
        return Map.entry(row.getInt("snapshot"), file);
    }

    private static RowAccount account(ResultSet row) throws SQLException {
        return new RowAccount(
                row.getLong("kept"),
                row.getLong("mapped"),
                row.getLong("unmapped"),
                row.getLong("malformed"),
                row.getLong("left_out"));
    }

    private static StoredSnapshot stored(ResultSet row, List<SnapshotFile> files) throws SQLException {
        return new StoredSnapshot(
                row.getInt("number"),
                snapshot(row, files),
                row.getInt("roll_calls"),
                row.getLong("votes"),
                row.getLong("ties"),
                row.getLong("events"),
                row.getLong("texts"),
                row.getInt("matches"),
                row.getString("superseded_by"),
                row.getString("cells_sha256"));
    }

    private static Snapshot snapshot(ResultSet row, List<SnapshotFile> files) throws SQLException {
        return new Snapshot(
                row.getString("source"),
                row.getString("version"),
                files,
                row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("record_end", LocalDate.class),
                row.getString("publisher"),
                row.getString("doi"),
                row.getString("licence"),
                row.getString("citation"));
    }
}
