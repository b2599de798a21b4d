package org.entente.claim.record;

import java.time.LocalDate;
import java.util.List;
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
 * @param named whether the claim names days that are over; else it speaks of the present
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
            return Optional.of(
                    Numbered.years(said).map(years -> lately(years, testing)).orElseGet(() -> present(testing)));
        }
        LocalDate from = window.from().orElse(BEGINNING);
        if (from.isAfter(testing.date())) {
            return Optional.empty();
        }
        Optional<LocalDate> over = window.to().filter(to -> to.isBefore(testing.date()));
        return Optional.of(
                over.isPresent()
                        ? new ClaimWindow(from.isAfter(over.get()) ? over.get() : from, over.get(), true)
                        : upToNow(from, testing));
    }

    /** From a day to the last full year, or to the date of the text where that day lies later. */
    private static ClaimWindow upToNow(LocalDate from, Testing testing) {
        LocalDate full = LocalDate.of(lastFullYear(testing), 12, 31);
        return new ClaimWindow(from, from.isAfter(full) ? testing.date() : full, false);
    }

    private static ClaimWindow lately(int years, Testing testing) {
        int last = lastFullYear(testing);
        return years(last - years + 1, last, false);
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
        LocalDate first = from.isBefore(BEGINNING) ? BEGINNING : from;
        return new ClaimWindow(first.isAfter(testing.date()) ? testing.date() : first, testing.date(), false);
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

    /**
     * The two blocks between which a change in it is measured, the earlier first: the last years of it and as many before
     * them. A window of two blocks or more is measured from its first block to its last; one much shorter than a block
     * against as many years before it.
     */
    public List<ClaimWindow> blocks() {
        int block = Rules.load().count("time", "block_years");
        int least = Rules.load().count("time", "short_block_years");
        if (lengthInYears() < least) {
            return List.of(before(), this);
        }
        ClaimWindow last = years(toYear() - block + 1, toYear(), named);
        boolean twice = lengthInYears() >= 2 * block;
        return List.of(twice ? years(fromYear(), fromYear() + block - 1, named) : last.before(), last);
    }

    /** The same with short blocks, as another way of counting; empty where the blocks are no longer than those. */
    public List<ClaimWindow> shortBlocks() {
        int length = Rules.load().count("time", "short_block_years");
        ClaimWindow earlier = blocks().get(0);
        ClaimWindow later = blocks().get(1);
        if (later.lengthInYears() <= length) {
            return List.of();
        }
        ClaimWindow last = years(later.toYear() - length + 1, later.toYear(), named);
        boolean adjacent = earlier.toYear() + 1 == later.fromYear();
        return List.of(
                adjacent ? last.before() : years(earlier.fromYear(), earlier.fromYear() + length - 1, named), last);
    }

    /** As many whole years, right before it. */
    public ClaimWindow before() {
        return years(fromYear() - lengthInYears(), fromYear() - 1, named);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** "2018–2024", "2013". */
    public String label() {
        return Unit.years(fromYear(), toYear());
    }
}
