package org.entente.event;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.tie.PackedDate;

/**
 * A date as precise as its source.
 *
 * @param text for readers: {@code 2008-03-14}, {@code 2011-02}, {@code 1993}, {@code 2024 H1}, {@code 1994/1999}
 * @param precision how precise it is
 * @param from first day it can mean
 * @param to last day it can mean, inclusive
 */
public record EventDate(String text, Precision precision, LocalDate from, LocalDate to) {
    private static final int HALF = 6;

    /** How precisely a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        HALF_YEAR,
        YEAR,
        /** From one date to another, both included: something that lasted or recurred. */
        RANGE;

        /** The word used in tables and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The date of two packed ones.
     *
     * @param first year, month or day
     * @param last the same or a later one; {@link PackedDate#OPEN} for the same
     */
    public static EventDate of(int first, int last) {
        LocalDate from = PackedDate.first(first);
        LocalDate to = PackedDate.last(last == PackedDate.OPEN ? first : last);
        String text = PackedDate.text(first);
        if (last == PackedDate.OPEN || last == first) {
            Precision precision =
                    text.length() == 4 ? Precision.YEAR : text.length() == 7 ? Precision.MONTH : Precision.DAY;
            return new EventDate(text, precision, from, to);
        }
        if (halfYear(from, to)) {
            return new EventDate(
                    from.getYear() + (from.getMonthValue() == 1 ? " H1" : " H2"), Precision.HALF_YEAR, from, to);
        }
        return new EventDate(text + "/" + PackedDate.text(last), Precision.RANGE, from, to);
    }

    /** The date of two texts such as {@code 2011-02}; the second may be empty. */
    public static EventDate parse(String first, String last) {
        return of(PackedDate.parse(first), PackedDate.parse(last));
    }

    /** The beginning as {@link #of} takes it. */
    public int first() {
        return precision == Precision.HALF_YEAR ? month(from) : PackedDate.parse(text.split("/", 2)[0]);
    }

    /** The end as {@link #of} takes it. */
    public int last() {
        return switch (precision) {
            case HALF_YEAR -> month(to);
            case RANGE -> PackedDate.parse(text.split("/", 2)[1]);
            case DAY, MONTH, YEAR -> first();
        };
    }

    private static int month(LocalDate day) {
        return PackedDate.parse(day.toString().substring(0, 7));
    }

    private static boolean halfYear(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1
                && from.getMonthValue() % HALF == 1
                && to.equals(from.plusMonths(HALF).minusDays(1));
    }
}
