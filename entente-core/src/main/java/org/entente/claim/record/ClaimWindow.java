package org.entente.claim.record;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Window;
import org.entente.claim.rule.Rules;
import org.entente.measure.Unit;

/**
 * The days on which a claim is tested, both ends included; never after the date of its text.
 *
 * @param from first day
 * @param to last day
 * @param named whether the claim names them; else they are the last full years of the record before the text's date
 */
public record ClaimWindow(LocalDate from, LocalDate to, boolean named) {
    /** The first day of the United Nations' year one: nothing here is older. */
    private static final LocalDate BEGINNING = LocalDate.of(1945, 1, 1);

    public ClaimWindow {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a window ends (" + to + ") before it begins (" + from + ")");
        }
    }

    /** The window of a claim; empty where all days that it names lie after the date of its text. */
    public static Optional<ClaimWindow> of(Proposition said, Testing testing) {
        Window window = said.window();
        if (!window.said()) {
            return Optional.of(present(testing));
        }
        LocalDate from = window.from().orElse(BEGINNING);
        LocalDate asked = window.to().orElse(testing.date());
        LocalDate to = asked.isAfter(testing.date()) ? testing.date() : asked;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new ClaimWindow(from, to, true));
    }

    /** The last full years of the record before the date of the text. */
    public static ClaimWindow present(Testing testing) {
        int last = lastFullYear(testing);
        return years(last - Rules.load().count("time", "block_years") + 1, last, false);
    }

    /** Whole calendar years. */
    public static ClaimWindow years(int first, int last, boolean named) {
        return new ClaimWindow(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), named);
    }

    /** The last year that was over on the date of the text and is followed by a later vote on record. */
    public static int lastFullYear(Testing testing) {
        int over = yearOver(testing.date());
        LocalDate end = testing.evidence().record().end();
        return end == null ? over : Math.min(over, end.getYear() - 1);
    }

    /** The last calendar year that is over by the end of a day. */
    public static int yearOver(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear() ? day.getYear() : day.getYear() - 1;
    }

    /** All days since a state became what it is, up to the date of the text: for its own texts and cases. */
    public static ClaimWindow sinceSuccession(Testing testing, int ccode) {
        LocalDate from = Lineage.becameOther(testing, ccode).orElse(BEGINNING);
        return new ClaimWindow(from.isBefore(BEGINNING) ? BEGINNING : from, testing.date(), false);
    }

    /** So many years of texts on norms before the date of the text. */
    public static ClaimWindow ofNorms(Testing testing) {
        int years = Rules.load().count("time", "norm_years");
        return new ClaimWindow(testing.date().minusYears(years).plusDays(1), testing.date(), false);
    }

    public int fromYear() {
        return from.getYear();
    }

    public int toYear() {
        return to.getYear();
    }

    /** The years it touches, in number. */
    public int lengthInYears() {
        return toYear() - fromYear() + 1;
    }

    /** As many whole years, right before it. */
    public ClaimWindow before() {
        return years(fromYear() - lengthInYears(), fromYear() - 1, named);
    }

    /** The part of it that is not before a day; empty where all of it is. */
    public Optional<ClaimWindow> since(LocalDate day) {
        return day.isAfter(to)
                ? Optional.empty()
                : Optional.of(new ClaimWindow(day.isAfter(from) ? day : from, to, named));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** "2018–2024", "2013". */
    public String label() {
        return Unit.years(fromYear(), toYear());
    }
}
