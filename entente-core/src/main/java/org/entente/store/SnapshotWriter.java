package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.source.RowAccount;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceReading;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;

/** Writes one record with its snapshot into an open store. The caller holds the transaction. */
final class SnapshotWriter {
    private final DuckDBConnection connection;
    private final int number;

    SnapshotWriter(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        this.number = (int) Sql.number(connection, "SELECT coalesce(max(number), 0) + 1 FROM snapshot");
    }

    void write(SourceReading reading) throws SQLException {
        SourceRecord sourceRecord = reading.record();
        writeFiles(reading.snapshot().files());
        writeOrigins(sourceRecord.origins());
        writeRollCalls(sourceRecord.rollCalls());
        writeColumns(sourceRecord.ccodes());
        long votes = writeVotes(sourceRecord);
        writeMatches(sourceRecord.matches());
        writeNotices(reading.notices());
        long ties = new TieWriter(connection, number).write(reading.ties());
        long events = new EventWriter(connection, number).write(reading.events());
        long texts = new TextWriter(connection, number).write(reading.texts());
        supersede(reading.snapshot());
        writeSnapshot(sourceRecord, reading.snapshot(), votes, ties, events, texts);
    }

    private void supersede(Snapshot snapshot) throws SQLException {
        Sql.run(
                connection,
                "UPDATE snapshot SET superseded_by = ? WHERE source = ? AND superseded_by IS NULL",
                snapshot.id(),
                snapshot.source());
    }

    private void writeSnapshot(
            SourceRecord sourceRecord, Snapshot snapshot, long votes, long ties, long events, long texts)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?)",
                number,
                snapshot.id(),
                snapshot.source(),
                snapshot.publisher(),
                snapshot.version(),
                snapshot.doi(),
                snapshot.licence(),
                snapshot.citation(),
                LocalDateTime.ofInstant(snapshot.importedAt(), ZoneOffset.UTC),
                snapshot.recordEnd(),
                sourceRecord.rollCalls().size(),
                votes,
                sourceRecord.matches().size(),
                CellHash.of(sourceRecord),
                ties,
                events,
                texts);
    }

    private void writeFiles(List<SnapshotFile> files) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "snapshot_file")) {
            for (int i = 0; i < files.size(); i++) {
                SnapshotFile file = files.get(i);
                rows.beginRow();
                rows.append(number).append(i);
                rows.append(file.role()).append(file.name()).append(file.sha256());
                rows.append(file.bytes()).append(file.rows());
                RowAccount account = file.account();
                rows.append(account.kept()).append(account.mapped()).append(account.unmapped());
                rows.append(account.malformed()).append(account.leftOut());
                rows.endRow();
            }
        }
    }

    private void writeOrigins(List<Origin> origins) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "origin")) {
            for (int i = 0; i < origins.size(); i++) {
                Origin origin = origins.get(i);
                rows.beginRow();
                rows.append(number).append(i);
                rows.append(origin.id()).append(origin.source()).append(origin.version());
                rows.append(origin.doi()).append(origin.licence()).append(origin.sha256());
                rows.append(origin.retrieved()).append(origin.recordEnd()).append(origin.citation());
                rows.endRow();
            }
        }
    }

    private void writeRollCalls(List<SourceRollCall> rollCalls) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "roll_call")) {
            for (int i = 0; i < rollCalls.size(); i++) {
                SourceRollCall call = rollCalls.get(i);
                rows.beginRow();
                rows.append(number).append(i).append(call.nativeId()).append(call.symbol());
                rows.append(call.date()).append(call.session()).append(call.meeting());
                rows.append(call.title()).append(call.shortText()).append(call.description());
                rows.append(call.agendaTitle()).append(call.subjects());
                rows.append(call.amendment()).append(call.paragraph()).append(call.important());
                rows.append((short) call.issues());
                rows.endRow();
            }
        }
    }

    private void writeColumns(int[] ccodes) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "state_column")) {
            for (int i = 0; i < ccodes.length; i++) {
                rows.beginRow()
                        .append(number)
                        .append(i)
                        .append((short) ccodes[i])
                        .endRow();
            }
        }
    }

    private long writeVotes(SourceRecord sourceRecord) throws SQLException {
        int[] ccodes = sourceRecord.ccodes();
        byte[][] cells = sourceRecord.cells();
        long votes = 0;
        try (DuckDBAppender rows = connection.createAppender("main", "vote")) {
            for (int r = 0; r < cells.length; r++) {
                for (int s = 0; s < ccodes.length; s++) {
                    if (cells[r][s] != 0) {
                        rows.beginRow().append(number).append(r);
                        rows.append((short) ccodes[s]).append(cells[r][s]).endRow();
                        votes++;
                    }
                }
            }
        }
        return votes;
    }

    private void writeMatches(List<String[]> matches) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "match")) {
            for (int i = 0; i < matches.size(); i++) {
                String[] pair = matches.get(i);
                rows.beginRow().append(number).append(i);
                rows.append(pair[0]).append(pair[1]).endRow();
            }
        }
    }

    private void writeNotices(List<Notice> notices) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "notice")) {
            for (int i = 0; i < notices.size(); i++) {
                Notice notice = notices.get(i);
                rows.beginRow().append(number).append(i);
                rows.append(notice.code()).append(notice.severity().word()).append(notice.message());
                rows.append(notice.file()).append(notice.line()).append(notice.count());
                rows.endRow();
            }
        }
    }
}
