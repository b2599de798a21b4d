package org.entente.claim.type.fact;

import java.time.LocalDate;
import org.entente.state.Span;
import org.entente.tie.PackedDate;

/**
 * A stretch of time with a beginning and an end as precise as they are known.
 *
 * @param kind the standing, such as "member"
 * @param entry the days on which it may have begun
 * @param exit the days on which it may have ended; from {@link LocalDate#MAX} on while it stands
 * @param source who says so
 * @param counts whether it is sure enough for a verdict
 */
public record Spell(String kind, Span entry, Span exit, String source, boolean counts) {
    private static final Span STANDS = new Span(LocalDate.MAX, LocalDate.MAX);

    /** Of dates as known: "2004-05-01", "2004-05", "2004"; an empty end is open. */
    public static Spell of(String kind, String from, String to, String source, boolean counts) {
        int first = PackedDate.parse(from);
        int last = PackedDate.parse(to);
        return new Spell(kind, days(first), last == PackedDate.OPEN ? STANDS : days(last), source, counts);
    }

    /** Of days. */
    public static Spell of(String kind, Span days, String source) {
        Span entry = new Span(days.from(), days.from());
        return new Spell(kind, entry, days.open() ? STANDS : new Span(days.to(), days.to()), source, true);
    }

    private static Span days(int packed) {
        return new Span(PackedDate.first(packed), PackedDate.last(packed));
    }

    /** The widest days that it may have lasted. */
    public Span span() {
        return new Span(entry.from(), exit.to());
    }

    /** Whether it had begun by a day. */
    public boolean begunBy(LocalDate day) {
        return !entry.from().isAfter(day);
    }

    /** Whether it was still standing on a day: what ends later is not known then. */
    public boolean standsOn(LocalDate day) {
        return begunBy(day) && !exit.to().isBefore(day);
    }

    /** The same going on as another that follows at once. */
    Spell joinedTo(Spell next) {
        return new Spell(kind, entry, next.exit, source, counts && next.counts);
    }

    /** Whether another begins at once when it ends. */
    boolean runsInto(Spell next) {
        return !exit.to().equals(LocalDate.MAX)
                && !next.entry.from().isAfter(exit.to().plusDays(1))
                && next.exit.to().isAfter(exit.to());
    }

    /** "since 1999-03-12", "1955-05-14 to 1991-07-01", by what a text of a day knows. */
    public String words(LocalDate date) {
        String from = text(entry);
        return exit.from().isAfter(date) ? "since " + from : from + " to " + text(exit);
    }

    /** A date as it is known. */
    public static String text(Span known) {
        if (known.from().equals(known.to())) {
            return known.from().toString();
        }
        String day = known.from().toString();
        return known.from().getMonth() == known.to().getMonth() ? day.substring(0, 7) : day.substring(0, 4);
    }
}
