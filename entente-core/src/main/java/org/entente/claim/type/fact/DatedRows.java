package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.cases.PairRecord;
import org.entente.claim.EvidenceRow;
import org.entente.construct.Evidence;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.state.Span;
import org.entente.state.State;

/**
 * The dated record of two states as a text of a day could know it.
 *
 * @param record the record
 * @param a one state, in the order asked
 * @param b the other
 * @param date the day of the text
 */
public record DatedRows(PairRecord record, State a, State b, LocalDate date) {
    /** That of two states; empty where none is kept of the pair, which means no data. */
    public static Optional<DatedRows> of(Evidence evidence, State a, State b, LocalDate date) {
        return evidence.dated().of(a.ccode(), b.ccode()).map(record -> new DatedRows(record, a, b, date));
    }

    /** Entries of a type up to the text's day, those of low confidence among them. */
    public List<DatedEvent> of(EventType type) {
        return record.events().stream()
                .filter(event -> event.type() == type && !event.date().from().isAfter(date))
                .toList();
    }

    /** The days that an entry may mean. */
    static Span span(DatedEvent event) {
        return new Span(event.date().from(), event.date().to());
    }

    /** What the record holds of a type besides its entries. */
    Known known(EventType type, Days days) {
        LocalDate last = record.lastChecked();
        return complete(type, days) ? Known.allTo(last) : Known.to(last);
    }

    /** Whether it says that it has all entries of a type for the claim's days. */
    boolean complete(EventType type, Days days) {
        LocalDate last = days.day().isBefore(record.lastChecked()) ? days.day() : record.lastChecked();
        return record.complete().stream()
                .filter(held -> held.type() == type)
                .map(CompleteSpan::span)
                .anyMatch(span ->
                        !span.from().isAfter(days.said().from()) && !span.to().isBefore(last));
    }

    /** An entry as a row; one of low confidence is shown and decides nothing. */
    FactRow row(DatedEvent event, Fit fit) {
        Fit counted = event.counts() ? fit : Fit.BESIDE;
        String mark = event.counts() ? "" : " (low confidence)";
        String what = event.date().text() + ": " + event.wording() + mark;
        return new FactRow(
                counted,
                new EvidenceRow(counted.side(), Optional.of(event.date().from()), what, event.source(), "", command()));
    }

    private String command() {
        return "entente dossier " + Say.code(a, date) + " " + Say.code(b, date);
    }

    /** Whether an entry is by a state. */
    static boolean by(DatedEvent event, State state) {
        return event.facts().actedBy(state.ccode());
    }
}
