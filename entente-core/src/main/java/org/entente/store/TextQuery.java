package org.entente.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.speech.SpeechText;

/** Reads the texts of speeches. */
final class TextQuery {
    private TextQuery() {}

    /** Those of a state, of all with 0, by session and state. */
    static List<SpeechText> list(DuckDBConnection connection, int snapshot, int ccode) throws SQLException {
        return Sql.list(
                connection,
                "SELECT ccode, session, year, length, packed FROM speech_text"
                        + " WHERE snapshot = ? AND (? = 0 OR ccode = ?) ORDER BY session, year, ccode",
                row -> new SpeechText(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getBytes(5)),
                snapshot,
                ccode,
                ccode);
    }
}
