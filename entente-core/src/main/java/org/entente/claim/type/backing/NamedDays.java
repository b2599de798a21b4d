package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Window;
import org.entente.claim.record.ClaimWindow;

/**
 * The days of listed votes: those that a claim names, to the very date of the text, since single votes are known by the
 * day and no year of them need be full.
 */
final class NamedDays {
    private static final LocalDate BEGINNING = LocalDate.of(1945, 1, 1);

    private NamedDays() {}

    /** Those that the claim names, else others. */
    static ClaimWindow of(Proposition said, Testing testing, Supplier<ClaimWindow> unsaid) {
        Window window = said.window();
        LocalDate to = window.to().filter(day -> day.isBefore(testing.date())).orElse(testing.date());
        LocalDate from = window.from().filter(day -> day.isAfter(BEGINNING)).orElse(BEGINNING);
        return window.said() && !from.isAfter(to) ? new ClaimWindow(from, to, true) : unsaid.get();
    }
}
