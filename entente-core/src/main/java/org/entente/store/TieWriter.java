package org.entente.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** Writes the ties of one snapshot; about half a million rows a second. */
final class TieWriter {
    private final DuckDBConnection connection;
    private final int snapshot;

    TieWriter(DuckDBConnection connection, int snapshot) {
        this.connection = connection;
        this.snapshot = snapshot;
    }

    long write(List<TieTable> tables) throws SQLException {
        long rows = 0;
        for (TieTable table : tables) {
            layer(table);
            rows += ties(table);
        }
        return rows;
    }

    private void layer(TieTable table) throws SQLException {
        Layer layer = table.layer();
        Coverage coverage = table.coverage();
        Sql.run(
                connection,
                "INSERT INTO layer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                snapshot,
                layer.id(),
                layer.label(),
                layer.shape().name().toLowerCase(Locale.ROOT),
                layer.unit(),
                layer.about(),
                coverage.from(),
                coverage.to(),
                coverage.complete(),
                coverage.note(),
                table.size());
    }

    private long ties(TieTable table) throws SQLException {
        String layer = table.layer().id();
        try (DuckDBAppender rows = connection.createAppender("main", "tie")) {
            for (Tie tie : table.list()) {
                rows.beginRow().append(snapshot).append(layer);
                rows.append((short) tie.a()).append((short) tie.b());
                rows.append(tie.from()).append(tie.to());
                rows.append(tie.kind()).append(tie.name());
                number(rows, tie.value());
                number(rows, tie.lo());
                number(rows, tie.hi());
                number(rows, tie.sd());
                rows.append(tie.source()).append(tie.confidence().word());
                rows.endRow();
            }
        }
        return table.size();
    }

    private static void number(DuckDBAppender rows, double value) throws SQLException {
        if (Double.isNaN(value)) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }
}
