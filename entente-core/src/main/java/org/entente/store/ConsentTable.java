package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Which terms were accepted: one row for each text of terms, kept when snapshots are forgotten. */
final class ConsentTable {
    private static final String SQL =
            "SELECT source, terms_sha256, accepted_at FROM consent ORDER BY accepted_at, source, terms_sha256";

    private ConsentTable() {}

    static List<Consent> list(DuckDBConnection connection) throws SQLException {
        return List.copyOf(Sql.list(connection, SQL, ConsentTable::consent));
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static void add(DuckDBConnection connection, Consent consent) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO consent VALUES (?, ?, ?)",
                consent.source(),
                consent.termsSha256(),
                LocalDateTime.ofInstant(consent.acceptedAt(), ZoneOffset.UTC));
    }
}
