package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.source.Origin;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.jspecify.annotations.Nullable;

/** Reads a record back exactly as it was imported. */
final class RecordQuery {
    private final DuckDBConnection connection;
    private final int snapshot;

    RecordQuery(DuckDBConnection connection, int snapshot) {
        this.connection = connection;
        this.snapshot = snapshot;
    }

    SourceRecord read(String source) throws SQLException {
        List<SourceRollCall> rollCalls = Sql.list(
                connection,
                "SELECT * FROM roll_call WHERE snapshot = ? ORDER BY number",
                RecordQuery::rollCall,
                snapshot);
        int[] ccodes = Sql.list(
                        connection,
                        "SELECT ccode FROM state_column WHERE snapshot = ? ORDER BY position",
                        row -> row.getInt(1),
                        snapshot)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
        byte[][] cells = cells(rollCalls.size(), ccodes);
        return new SourceRecord(source, rollCalls, ccodes, cells, matches(), origins());
    }

    private byte[][] cells(int rollCalls, int[] ccodes) throws SQLException {
        byte[][] cells = new byte[rollCalls][ccodes.length];
        int[] columns = new int[Short.MAX_VALUE];
        Arrays.fill(columns, -1);
        for (int s = 0; s < ccodes.length; s++) {
            columns[ccodes[s]] = s;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT roll_call, ccode, choice FROM vote WHERE snapshot = " + snapshot)) {
            while (row.next()) {
                cells[row.getInt(1)][columns[row.getInt(2)]] = row.getByte(3);
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new SQLException("a vote names a roll call or a state that the snapshot does not have", e);
        }
        return cells;
    }

    private List<String[]> matches() throws SQLException {
        return Sql.list(
                connection,
                "SELECT first_id, second_id FROM match WHERE snapshot = ? ORDER BY number",
                row -> new String[] {row.getString(1), row.getString(2)},
                snapshot);
    }

    private List<Origin> origins() throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM origin WHERE snapshot = ? ORDER BY position",
                row -> new Origin(
                        row.getString("id"),
                        row.getString("source"),
                        row.getString("version"),
                        row.getString("doi"),
                        row.getString("licence"),
                        row.getString("sha256"),
                        row.getString("retrieved"),
                        row.getString("record_end"),
                        row.getString("citation")),
                snapshot);
    }

    private static SourceRollCall rollCall(ResultSet row) throws SQLException {
        return new SourceRollCall(
                row.getString("native_id"),
                row.getString("symbol"),
                row.getObject("date", LocalDate.class),
                row.getString("session"),
                row.getString("meeting"),
                row.getString("title"),
                row.getString("short_text"),
                row.getString("description"),
                row.getString("agenda_title"),
                row.getString("subjects"),
                flag(row, "amendment"),
                flag(row, "paragraph"),
                flag(row, "important"),
                row.getInt("issues"));
    }

    private static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }
}
