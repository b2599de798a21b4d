package org.entente.claim.record;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.tie.Layer;

/**
 * How far a layer of the record reaches towards the days a claim is about: a record that ends over two years before them
 * is stale, one that ends over ten years before the text of a claim about the present, or before a break between the
 * states it is about, has expired.
 *
 * @param end the last day that the layer says anything about
 * @param stale whether that is to be said
 * @param expired whether it says nothing any more
 */
public record Reach(LocalDate end, boolean stale, boolean expired) {
    /**
     * Of a layer that ends on a day.
     *
     * @param window the days the claim is tested on
     * @param ccodes the states it is about
     */
    public static Reach of(LocalDate end, ClaimWindow window, Testing testing, int... ccodes) {
        Rules rules = Rules.load();
        LocalDate due = window.named() ? window.to() : testing.date();
        boolean stale = end.isBefore(due.minusMonths(rules.count("time", "stale_months")));
        boolean present = !window.named() || window.to().equals(testing.date());
        boolean old = end.isBefore(testing.date().minusYears(rules.count("time", "expired_years")));
        return new Reach(end, stale, present && (old || Breaks.between(end, testing, ccodes)));
    }

    /** Of a layer that is known through a year. */
    public static Reach through(int year, ClaimWindow window, Testing testing, int... ccodes) {
        return of(LocalDate.of(year, 12, 31), window, testing, ccodes);
    }

    /** The last year that any source of a layer covers, by the end of the window and before the year of the text. */
    public static OptionalInt lastYear(Layer layer, ClaimWindow window, Testing testing) {
        int over = ClaimWindow.yearOver(testing.date());
        return testing.evidence().tieFigures().lastCovered(layer, Math.min(over, window.toYear()));
    }

    /** The state of an indicator whose record has expired. */
    public static Stand expired(String what, Reach reach) {
        return Stand.none(Why.EXPIRED, what + " ends in " + reach.end().getYear());
    }
}
