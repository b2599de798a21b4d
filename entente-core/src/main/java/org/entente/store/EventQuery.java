package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventFacts;
import org.entente.event.EventType;
import org.entente.event.PairEvents;
import org.entente.tie.Confidence;

/** Reads the dated events of a snapshot. */
final class EventQuery {
    private static final String EVENTS = "SELECT * FROM dated_event WHERE snapshot = ? ORDER BY number";
    private static final String COMPLETE = "SELECT * FROM dated_complete WHERE snapshot = ? ORDER BY number";

    private EventQuery() {}

    /** Two states, in order. */
    private record Pair(int first, int second) implements Comparable<Pair> {
        static Pair of(ResultSet row) throws SQLException {
            return new Pair(row.getInt("a"), row.getInt("b"));
        }

        @Override
        public int compareTo(Pair other) {
            int order = Integer.compare(first, other.first);
            return order != 0 ? order : Integer.compare(second, other.second);
        }
    }

    static List<PairEvents> read(DuckDBConnection connection, int snapshot) throws SQLException {
        Map<Pair, List<DatedEvent>> events = new TreeMap<>();
        Map<Pair, List<CompleteSpan>> complete = new TreeMap<>();
        Sql.list(connection, EVENTS, row -> Map.entry(Pair.of(row), event(row)), snapshot)
                .forEach(row -> events.computeIfAbsent(row.getKey(), pair -> new ArrayList<>())
                        .add(row.getValue()));
        Sql.list(connection, COMPLETE, row -> Map.entry(Pair.of(row), complete(row)), snapshot)
                .forEach(row -> {
                    events.computeIfAbsent(row.getKey(), pair -> new ArrayList<>());
                    complete.computeIfAbsent(row.getKey(), pair -> new ArrayList<>())
                            .add(row.getValue());
                });
        return events.entrySet().stream()
                .map(pair -> new PairEvents(
                        pair.getKey().first(),
                        pair.getKey().second(),
                        pair.getValue(),
                        complete.getOrDefault(pair.getKey(), List.of())))
                .toList();
    }

    private static DatedEvent event(ResultSet row) throws SQLException {
        return new DatedEvent(
                EventDate.of(row.getInt("from_date"), row.getInt("to_date")),
                type(row),
                facts(row),
                row.getString("wording"),
                row.getString("source"),
                row.getString("url"),
                Confidence.of(row.getString("confidence")));
    }

    private static EventFacts facts(ResultSet row) throws SQLException {
        int actor = row.getInt("actor");
        OptionalInt acting = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(actor);
        double amount = row.getDouble("amount");
        OptionalDouble counted = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(amount);
        return new EventFacts(
                acting,
                row.getString("level"),
                row.getString("place"),
                row.getString("stance"),
                row.getString("name"),
                counted,
                row.getString("unit"));
    }

    private static CompleteSpan complete(ResultSet row) throws SQLException {
        return new CompleteSpan(type(row), EventDate.of(row.getInt("from_date"), row.getInt("to_date")));
    }

    private static EventType type(ResultSet row) throws SQLException {
        String word = row.getString("type");
        return EventType.find(word).orElseThrow(() -> new SQLException("no type of event: " + word));
    }
}
