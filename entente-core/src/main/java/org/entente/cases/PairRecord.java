package org.entente.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.PairEvents;

/**
 * What is recorded, with dates, between two states.
 *
 * @param ccode1 the smaller COW code
 * @param ccode2 the larger COW code
 * @param lastChecked the day to which the sources were read
 * @param note what the record leaves out
 * @param events the entries by date
 * @param complete which types it holds in full, and when; of all others it is as far as compiled
 */
public record PairRecord(
        int ccode1,
        int ccode2,
        LocalDate lastChecked,
        String note,
        List<DatedEvent> events,
        List<CompleteSpan> complete) {
    public PairRecord {
        events = List.copyOf(events);
        complete = List.copyOf(complete);
    }

    /** The record of a pair that only a user's file has. */
    static PairRecord imported(PairEvents read) {
        return new PairRecord(
                read.ccode1(),
                read.ccode2(),
                end(read),
                "From an imported record; what it does not hold is unknown.",
                read.events(),
                read.complete());
    }

    /** The same with what a user's file adds; what both have of one day, kind, level and actor stands once, in our words. */
    PairRecord with(PairEvents more) {
        List<DatedEvent> joined = new ArrayList<>(events);
        more.events().stream()
                .filter(event -> events.stream().noneMatch(own -> same(own, event)))
                .forEach(joined::add);
        joined.sort(Comparator.comparing(event -> event.date().from()));
        LocalDate end = end(more);
        return new PairRecord(
                ccode1,
                ccode2,
                end.isAfter(lastChecked) ? end : lastChecked,
                note + " Joined with an imported record.",
                joined,
                Stream.concat(complete.stream(), more.complete().stream())
                        .distinct()
                        .toList());
    }

    private static boolean same(DatedEvent own, DatedEvent other) {
        return own.date().equals(other.date())
                && own.type() == other.type()
                && own.facts().level().equals(other.facts().level())
                && sameActor(own, other);
    }

    /** An entry that names no actor may be anybody's. */
    private static boolean sameActor(DatedEvent own, DatedEvent other) {
        return own.facts().actor().isEmpty()
                || other.facts().actor().isEmpty()
                || own.facts().actor().equals(other.facts().actor());
    }

    private static LocalDate end(PairEvents read) {
        return Stream.concat(
                        read.events().stream().map(DatedEvent::date),
                        read.complete().stream().map(CompleteSpan::span))
                .map(date -> date.to())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The entries that may enter a figure. */
    public List<DatedEvent> counted() {
        return events.stream().filter(DatedEvent::counts).toList();
    }
}
