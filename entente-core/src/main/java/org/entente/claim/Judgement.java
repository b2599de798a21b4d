package org.entente.claim;

import java.util.List;
import java.util.Optional;

/**
 * What follows from a claim's indicators by the rules.
 *
 * @param everything on the whole record
 * @param votesOnly on UN votes alone
 * @param capped what was not tested and keeps "supported" at mixed, empty without it
 * @param indicators all indicators of the type, in the table's order
 */
public record Judgement(Reading everything, Reading votesOnly, String capped, List<Indicator> indicators) {
    public Judgement {
        indicators = List.copyOf(indicators);
    }

    /**
     * One of the two readings.
     *
     * @param verdict the verdict
     * @param reason the rule that led to it, for a reader: of mixed always said
     * @param deciding id of the indicator that decided, empty where none has a state
     */
    public record Reading(Verdict verdict, String reason, Optional<String> deciding) {}

    /** Whether the deciding indicator changes by another way of counting, or by one row. */
    public boolean fragile() {
        return decidingOfAll().map(Indicator::fragile).orElse(false);
    }

    /** Whether the deciding indicator's record ends long before the claim's date. */
    public boolean stale() {
        return decidingOfAll().map(Indicator::stale).orElse(false);
    }

    /** The indicator that decided on everything. */
    public Optional<Indicator> decidingOfAll() {
        return everything.deciding().flatMap(this::indicator);
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}
