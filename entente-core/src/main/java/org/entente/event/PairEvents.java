package org.entente.event;

import java.util.List;

/**
 * What one record holds of a pair.
 *
 * @param ccode1 the smaller COW code
 * @param ccode2 the larger COW code
 * @param events its entries by date
 * @param complete which types it holds in full, and when
 */
public record PairEvents(int ccode1, int ccode2, List<DatedEvent> events, List<CompleteSpan> complete) {
    public PairEvents {
        events = List.copyOf(events);
        complete = List.copyOf(complete);
        if (ccode1 >= ccode2) {
            throw new IllegalArgumentException("a pair has its smaller code first: " + ccode1 + ", " + ccode2);
        }
    }
}
