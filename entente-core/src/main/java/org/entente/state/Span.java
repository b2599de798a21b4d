package org.entente.state;

import java.time.LocalDate;

/**
 * A stretch of days, both ends inclusive.
 *
 * @param from first day, {@link LocalDate#MIN} when open
 * @param to last day, {@link LocalDate#MAX} when open
 */
public record Span(LocalDate from, LocalDate to) {
    /** All days. */
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether the day lies in the span. */
    public boolean contains(LocalDate on) {
        return !on.isBefore(from) && !on.isAfter(to);
    }

    /** Whether the two spans share a day. */
    public boolean overlaps(Span other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Whether the span is {@link #ALWAYS}. Cheaper at first use than {@code equals}, which records build when called. */
    boolean always() {
        return from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
    }

    /** Whether the span has no last day. */
    public boolean open() {
        return to.equals(LocalDate.MAX);
    }

    /**
     * For a reader: {@code 1949 to today}, {@code 1887 to 1905-11-17}. The first day is shortened to its year.
     */
    public String display() {
        String first = from.equals(LocalDate.MIN) ? "" : String.valueOf(from.getYear());
        return (first + " to " + (open() ? "today" : to.toString())).strip();
    }
}
