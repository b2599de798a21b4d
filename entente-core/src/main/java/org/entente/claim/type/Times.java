package org.entente.claim.type;

import java.time.LocalDate;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.Rules;

/**
 * The days that a claim speaks of, as records besides the votes are asked about them: those it names, or everything up to
 * the date of the text. Nothing later than that is used.
 *
 * @param window the claim's window
 * @param from the first day it names; the beginning of time where it names none
 * @param until the last day it speaks of
 * @param testing what is tested on
 */
record Times(ClaimWindow window, LocalDate from, LocalDate until, Testing testing) {
    static Times of(Proposition said, Testing testing) {
        ClaimWindow window = ClaimWindow.of(said, testing).orElseGet(() -> ClaimWindow.present(testing));
        LocalDate date = testing.date();
        LocalDate until = said.window().to().filter(day -> day.isBefore(date)).orElse(date);
        LocalDate from = said.window().from().filter(day -> !day.isAfter(until)).orElse(LocalDate.MIN);
        return new Times(window, from, until, testing);
    }

    /** The last year of which a yearly figure may be: a past window's own, of the present the last one that is over. */
    int lastYear() {
        return until.isBefore(testing.date()) ? until.getYear() : ClaimWindow.yearOver(until);
    }

    /** The first year back from a last one of which a figure may be: the claim's own, ten years at most. */
    int firstYear(int last) {
        int back = last - Rules.load().count("time", "expired_years");
        return begins() ? Math.max(back, from.getYear()) : back;
    }

    /** Whether the claim names where it begins. */
    boolean begins() {
        return !from.equals(LocalDate.MIN);
    }

    /** How far a record that ends with a year reaches towards the claim's days. */
    Reach reach(int endYear, int... ccodes) {
        return Reach.through(endYear, window, testing, ccodes);
    }

    /** The same of one that ends on a day. */
    Reach reach(LocalDate end, int... ccodes) {
        return Reach.of(end, window, testing, ccodes);
    }
}
