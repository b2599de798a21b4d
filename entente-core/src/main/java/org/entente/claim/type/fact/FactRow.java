package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.EvidenceRow;

/**
 * A dated row beside a claim.
 *
 * @param fit how it lies to the claim
 * @param shown the row as a reader sees it
 */
public record FactRow(Fit fit, EvidenceRow shown) {
    /**
     * A row of the record.
     *
     * @param fit how it lies to the claim
     * @param date its day, where known
     * @param what it in words
     * @param source who says so
     * @param rows the command that shows it
     */
    public static FactRow of(Fit fit, Optional<LocalDate> date, String what, String source, String rows) {
        return new FactRow(fit, new EvidenceRow(fit.side(), date, what, source, "", rows));
    }

    /** The same row of a snapshot with this id. */
    public FactRow from(String origin) {
        return new FactRow(
                fit, new EvidenceRow(shown.side(), shown.date(), shown.what(), shown.source(), origin, shown.rows()));
    }

    /** The same row, lying otherwise to the claim. */
    public FactRow as(Fit other) {
        return new FactRow(
                other,
                new EvidenceRow(
                        other.side(), shown.date(), shown.what(), shown.source(), shown.origin(), shown.rows()));
    }
}
