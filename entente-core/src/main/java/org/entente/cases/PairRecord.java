package org.entente.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded, with dates, between two states.
 *
 * @param ccode1 the smaller COW code
 * @param ccode2 the larger COW code
 * @param lastChecked the day to which the sources were read
 * @param note what the record leaves out
 * @param events the entries by date
 */
public record PairRecord(int ccode1, int ccode2, LocalDate lastChecked, String note, List<DatedEvent> events) {
    public PairRecord {
        events = List.copyOf(events);
    }

    /** The entries that may enter a figure. */
    public List<DatedEvent> counted() {
        return events.stream().filter(DatedEvent::counts).toList();
    }
}
