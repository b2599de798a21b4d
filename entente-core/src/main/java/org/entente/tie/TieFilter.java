package org.entente.tie;

/**
 * Which rows of a layer are wanted.
 *
 * @param fromYear first year, {@link Integer#MIN_VALUE} for any
 * @param toYear last year, {@link Integer#MAX_VALUE} for any
 * @param state ccode that a row must name, 0 for any
 * @param other ccode that it must name besides, 0 for any
 */
public record TieFilter(int fromYear, int toYear, int state, int other) {
    /** All rows. */
    public static final TieFilter ALL = new TieFilter(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 0);

    /** Rows that may hold in a year. */
    public static TieFilter year(int year) {
        return new TieFilter(year, year, 0, 0);
    }

    /** Rows that name a state. */
    public static TieFilter of(int ccode) {
        return new TieFilter(Integer.MIN_VALUE, Integer.MAX_VALUE, ccode, 0);
    }

    /** Rows that tie two states, in either direction. */
    public static TieFilter between(int ccode, int other) {
        return new TieFilter(Integer.MIN_VALUE, Integer.MAX_VALUE, ccode, other);
    }

    /** The same for years from one to another. */
    public TieFilter years(int from, int to) {
        return new TieFilter(from, to, state, other);
    }

    /** Whether a row is wanted. */
    public boolean accepts(int a, int b, int from, int to) {
        return (state == 0 || a == state || b == state)
                && (other == 0 || a == other || b == other)
                && (from == PackedDate.OPEN || PackedDate.yearOf(from) <= toYear)
                && (to == PackedDate.OPEN || PackedDate.yearOf(to) >= fromYear);
    }
}
