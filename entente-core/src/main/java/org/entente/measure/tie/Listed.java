package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.TieHolding;
import org.jspecify.annotations.Nullable;

/**
 * What a source lists of two states on a day.
 *
 * @param rows what is listed, rows of low confidence among them, marked
 * @param on the day looked at: the one asked for, or the last day the source covers
 * @param holding the source; null where none covers the day, and then an empty list is no data
 */
public record Listed<T>(
        List<T> rows, LocalDate on, @Nullable TieHolding holding) {
    public Listed {
        rows = List.copyOf(rows);
    }

    /** Whether no row means none; else it means that nothing is known. */
    public boolean complete() {
        return holding != null && holding.coverage().complete();
    }
}
