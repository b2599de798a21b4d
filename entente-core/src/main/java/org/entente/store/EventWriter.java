package org.entente.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventFacts;
import org.entente.event.PairEvents;

/** Writes the dated events of one snapshot. */
final class EventWriter {
    private final DuckDBConnection connection;
    private final int snapshot;

    EventWriter(DuckDBConnection connection, int snapshot) {
        this.connection = connection;
        this.snapshot = snapshot;
    }

    /** Writes all pairs; gives the number of rows, those that call a type complete among them. */
    long write(List<PairEvents> pairs) throws SQLException {
        return (long) events(pairs) + complete(pairs);
    }

    private int events(List<PairEvents> pairs) throws SQLException {
        int number = 0;
        try (DuckDBAppender rows = connection.createAppender("main", "dated_event")) {
            for (PairEvents pair : pairs) {
                for (DatedEvent event : pair.events()) {
                    rows.beginRow().append(snapshot).append(number++);
                    rows.append((short) pair.ccode1()).append((short) pair.ccode2());
                    event(rows, event);
                    rows.endRow();
                }
            }
        }
        return number;
    }

    private static void event(DuckDBAppender rows, DatedEvent event) throws SQLException {
        EventFacts facts = event.facts();
        rows.append(event.date().first()).append(event.date().last());
        rows.append(event.type().word()).append(facts.level());
        if (facts.actor().isPresent()) {
            rows.append((short) facts.actor().getAsInt());
        } else {
            rows.appendNull();
        }
        rows.append(facts.place()).append(facts.stance()).append(facts.shortName());
        if (facts.amount().isPresent()) {
            rows.append(facts.amount().getAsDouble());
        } else {
            rows.appendNull();
        }
        rows.append(facts.unit()).append(event.wording()).append(event.source());
        rows.append(event.url()).append(event.confidence().word());
    }

    private int complete(List<PairEvents> pairs) throws SQLException {
        int number = 0;
        try (DuckDBAppender rows = connection.createAppender("main", "dated_complete")) {
            for (PairEvents pair : pairs) {
                for (CompleteSpan span : pair.complete()) {
                    rows.beginRow().append(snapshot).append(number++);
                    rows.append((short) pair.ccode1()).append((short) pair.ccode2());
                    rows.append(span.type().word());
                    rows.append(span.span().first()).append(span.span().last());
                    rows.endRow();
                }
            }
        }
        return number;
    }
}
