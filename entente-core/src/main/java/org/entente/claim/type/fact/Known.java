package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.rule.Rules;

/**
 * What a record holds of a claim's matter besides its rows.
 *
 * @param complete whether it has all rows of the claim's days, so that none means none
 * @param end its last day; empty where there is no record
 * @param broken a dated break since the record's end, after which it says nothing of the present
 */
public record Known(boolean complete, Optional<LocalDate> end, Optional<EvidenceRow> broken) {
    private static final int EXPIRED_YEARS = Rules.load().count("time", "expired_years");
    private static final int STALE_MONTHS = Rules.load().count("time", "stale_months");

    /** There is no such record. */
    public static final Known NOTHING = new Known(false, Optional.empty(), Optional.empty());

    /** A record to a day that may lack rows. */
    public static Known to(LocalDate end) {
        return new Known(false, Optional.of(end), Optional.empty());
    }

    /** A record to a day that has all rows of the claim's days. */
    public static Known allTo(LocalDate end) {
        return new Known(true, Optional.of(end), Optional.empty());
    }

    /** The same after a break. */
    public Known brokenBy(EvidenceRow row) {
        return new Known(complete, end, Optional.of(row));
    }

    /** Whether it ended too long before a claim about the present, or before a break. */
    boolean expired(Days days) {
        boolean old = end.map(last -> last.plusYears(EXPIRED_YEARS).isBefore(days.day()))
                .orElse(false);
        return days.present() && (old || broken.isPresent());
    }

    /** Whether it ends more than two years before the claim's date. */
    boolean stale(Days days) {
        return end.map(last -> last.plusMonths(STALE_MONTHS).isBefore(days.day()))
                .orElse(false);
    }
}
