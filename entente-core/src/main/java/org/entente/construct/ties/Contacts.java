package org.entente.construct.ties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.cases.PairRecord;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;

/**
 * The contacts of two states in their dated record, to a day: visits, agreements, missions, councils, commissions and the
 * opening of relations. Entries of low confidence are none.
 */
public final class Contacts {
    /** Months within which a contact must follow a leader's entry. */
    public static final int MONTHS = 24;

    private static final double DAYS_OF_MONTH = 365.25 / 12;
    private static final String HEAD = "head";
    private static final Set<EventType> TYPES = Set.of(
            EventType.VISIT,
            EventType.AGREEMENT,
            EventType.MISSION,
            EventType.COMMISSION,
            EventType.COUNCIL,
            EventType.RELATIONS);
    private static final Set<String> LEVELS = Set.of(HEAD, "minister", "official");

    private final PairRecord record;
    private final LocalDate end;
    private final List<DatedEvent> events;

    private Contacts(PairRecord record, LocalDate end, List<DatedEvent> events) {
        this.record = record;
        this.end = end;
        this.events = events.stream()
                .filter(event -> !event.date().from().isAfter(end))
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
    }

    /** Those to a day, or to the day to which the record was checked. */
    public static Contacts to(PairRecord record, LocalDate last) {
        LocalDate end = last.isBefore(record.lastChecked()) ? last : record.lastChecked();
        return new Contacts(record, end, record.counted());
    }

    /** The same record as if it had these entries alone. */
    public Contacts of(List<DatedEvent> some) {
        return new Contacts(record, end, some);
    }

    /** The day to which they are known. */
    public LocalDate end() {
        return end;
    }

    public PairRecord record() {
        return record;
    }

    /** All entries that count, by date. */
    public List<DatedEvent> events() {
        return events;
    }

    /** The contacts among them. */
    public List<DatedEvent> list() {
        return events.stream().filter(event -> TYPES.contains(event.type())).toList();
    }

    /** Contacts of which the record says at which level they were. */
    List<DatedEvent> withLevel() {
        return list().stream()
                .filter(event -> LEVELS.contains(event.facts().level()))
                .toList();
    }

    /** Of those, how many were below the level of heads of state or government. */
    long belowLeaders() {
        return withLevel().stream()
                .filter(event -> !event.facts().level().equals(HEAD))
                .count();
    }

    /** The first contact on or after a day, within the months that count. */
    public Optional<DatedEvent> following(LocalDate day) {
        LocalDate latest = day.plusMonths(MONTHS);
        return list().stream()
                .filter(event -> !event.date().from().isBefore(day)
                        && !event.date().from().isAfter(latest))
                .findFirst();
    }

    /** Months between one meeting of a joint body and the next, councils and commissions each by themselves. */
    List<Double> lags() {
        List<Double> lags = new ArrayList<>();
        for (EventType body : List.of(EventType.COUNCIL, EventType.COMMISSION)) {
            List<DatedEvent> meetings = of(body);
            for (int k = 1; k < meetings.size(); k++) {
                long days = ChronoUnit.DAYS.between(
                        meetings.get(k - 1).date().from(),
                        meetings.get(k).date().from());
                lags.add(days / DAYS_OF_MONTH);
            }
        }
        return lags;
    }

    /** Entries of a type. */
    public List<DatedEvent> of(EventType type) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    /** Entries of a type in the years before the end. */
    List<DatedEvent> recent(EventType type, int years) {
        LocalDate from = end.minusYears(years);
        return of(type).stream()
                .filter(event -> event.date().from().isAfter(from))
                .toList();
    }

    /** Whether the record says that it has all entries of a type, from so many years before the end on. */
    public boolean complete(EventType type, int years) {
        LocalDate from = end.minusYears(years);
        return record.complete().stream()
                .anyMatch(held -> held.type() == type
                        && !held.span().from().isAfter(from)
                        && !held.span().to().isBefore(end));
    }
}
