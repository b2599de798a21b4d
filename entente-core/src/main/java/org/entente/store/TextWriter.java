package org.entente.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.speech.SpeechText;

/** Writes the texts of speeches of one snapshot. */
final class TextWriter {
    private final DuckDBConnection connection;
    private final int snapshot;

    TextWriter(DuckDBConnection connection, int snapshot) {
        this.connection = connection;
        this.snapshot = snapshot;
    }

    long write(List<SpeechText> texts) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "speech_text")) {
            for (SpeechText text : texts) {
                rows.beginRow().append(snapshot);
                rows.append((short) text.ccode()).append((short) text.session()).append((short) text.year());
                rows.append(text.length()).append(text.packed());
                rows.endRow();
            }
        }
        return texts.size();
    }
}
