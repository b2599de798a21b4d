package org.entente.source.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventType;
import org.entente.event.PairEvents;
import org.entente.source.InputRefused;
import org.entente.source.table.UserTable;
import org.entente.tie.PackedDate;
import org.jspecify.annotations.Nullable;

/** The rows of a file of dated events, pair by pair. */
final class RecordLines {
    private static final String COMPLETE = "complete";

    private final UserTable table;
    private final EventLine line;
    private final Map<Long, Collected> pairs = new TreeMap<>();
    private final Map<Key, Long> seen = new HashMap<>();

    /** What no two rows may have in common. */
    private record Key(int first, int second, Object entry) {}

    /** What has been read of a pair. */
    private record Collected(int first, int second, List<DatedEvent> events, List<CompleteSpan> complete) {}

    private RecordLines(UserTable table) {
        this.table = table;
        this.line = new EventLine(table);
    }

    /** Reads all rows; what is wrong in them is noted in the table. */
    static RecordLines read(UserTable table) throws InputRefused {
        RecordLines lines = new RecordLines(table);
        while (table.next()) {
            lines.row();
        }
        return lines;
    }

    private void row() {
        int on = table.date("from");
        EventDate date = date(on, table.date("to"));
        OptionalInt a = table.state("state_a", on);
        OptionalInt b = table.state("state_b", on);
        if (a.isPresent() && a.equals(b)) {
            table.fault("one_state", "state_b", "is the same state as state_a; an event needs two");
        }
        if (table.text("type").equals(COMPLETE)) {
            complete(date, a, b);
        } else {
            line.read(date, on, a, b).ifPresent(event -> {
                Collected pair = pair(a, b);
                add(pair, pair.events(), event);
            });
        }
    }

    private EventDate date(int from, int to) {
        if (from == PackedDate.OPEN) {
            if (table.sound()) {
                table.fault("empty_field", "from", "empty; write a year, month or day");
            }
            return EventDate.of(PackedDate.year(2000), PackedDate.OPEN);
        }
        if (to != PackedDate.OPEN && PackedDate.last(to).isBefore(PackedDate.first(from))) {
            table.fault("ends_before", "to", PackedDate.text(to) + " is before " + PackedDate.text(from));
        }
        return EventDate.of(from, to);
    }

    private void complete(EventDate span, OptionalInt a, OptionalInt b) {
        String word = table.text("level");
        if (EventType.find(word).isEmpty()) {
            table.fault(
                    "bad_type", "level", "“" + word + "” is no type; a row complete names one of " + EventType.words());
        }
        if (table.text("to").isEmpty()) {
            table.fault("empty_field", "to", "empty; a row complete says to when");
        }
        if (table.sound()) {
            Collected pair = pair(a, b);
            add(pair, pair.complete(), new CompleteSpan(EventType.find(word).orElseThrow(), span));
        }
    }

    private Collected pair(OptionalInt a, OptionalInt b) {
        int first = Math.min(a.orElseThrow(), b.orElseThrow());
        int second = Math.max(a.orElseThrow(), b.orElseThrow());
        return pairs.computeIfAbsent(
                first * 10_000L + second, key -> new Collected(first, second, new ArrayList<>(), new ArrayList<>()));
    }

    private <T> void add(Collected pair, List<T> list, T entry) {
        Long before = seen.putIfAbsent(new Key(pair.first(), pair.second(), entry), table.line());
        if (before == null) {
            list.add(entry);
        } else {
            table.fault("repeated_row", "type", "the same entry stands on line " + before + "; keep one of the two");
        }
    }

    /** The pairs of a file without fault, the entries of each by date. */
    List<PairEvents> pairs() {
        return pairs.values().stream()
                .map(pair -> new PairEvents(pair.first(), pair.second(), byDate(pair.events()), pair.complete()))
                .toList();
    }

    private static List<DatedEvent> byDate(List<DatedEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
    }

    /** The last day of any entry; null without one. */
    @Nullable
    LocalDate end() {
        return pairs.values().stream()
                .flatMap(pair -> pair.events().stream())
                .map(event -> event.date().to())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
