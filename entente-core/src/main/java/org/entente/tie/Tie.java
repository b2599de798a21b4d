package org.entente.tie;

import java.time.LocalDate;

/**
 * One row of a layer.
 *
 * @param a ccode; of a directed layer the one that acts
 * @param b ccode of the other state, 0 for layers of one state
 * @param from first day, {@link PackedDate}
 * @param to last day; a year's row has its year twice
 * @param kind word within the layer, such as {@code member} or {@code polyarchy}; may be empty
 * @param name of a body, person, treaty or conflict; may be empty
 * @param value in the layer's unit, NaN when missing or when the row has none
 * @param lo lower bound as published, NaN when there is none
 * @param hi upper bound as published, NaN when there is none
 * @param sd standard deviation as published, NaN when there is none
 * @param source where the row is from, if not simply from the dataset; may be empty
 * @param confidence low rows enter no figure
 */
public record Tie(
        int a,
        int b,
        int from,
        int to,
        String kind,
        String name,
        double value,
        double lo,
        double hi,
        double sd,
        String source,
        Confidence confidence) {
    /** A row without value and bounds. */
    public static Tie fact(int a, int b, int from, int to, String kind, String name) {
        return number(a, b, from, to, kind, name, Double.NaN);
    }

    /** A row with a value. */
    public static Tie number(int a, int b, int from, int to, String kind, String name, double value) {
        return new Tie(a, b, from, to, kind, name, value, Double.NaN, Double.NaN, Double.NaN, "", Confidence.HIGH);
    }

    /** A row of one year with a value. */
    public static Tie ofYear(int a, int b, int year, String kind, double value) {
        int when = PackedDate.year(year);
        return number(a, b, when, when, kind, "", value);
    }

    /** The same with the published bounds and standard deviation. */
    public Tie within(double lower, double upper, double deviation) {
        return new Tie(a, b, from, to, kind, name, value, lower, upper, deviation, source, confidence);
    }

    /** The same with a source of its own. */
    public Tie from(String rowSource, Confidence sure) {
        return new Tie(a, b, from, to, kind, name, value, lo, hi, sd, rowSource, sure);
    }

    /** Whether any day of the year may lie in the row. */
    public boolean in(int year) {
        return (from == PackedDate.OPEN || PackedDate.yearOf(from) <= year)
                && (to == PackedDate.OPEN || PackedDate.yearOf(to) >= year);
    }

    /** Whether the row may hold on a day: unknown months and days count as within. */
    public boolean on(LocalDate day) {
        return !PackedDate.first(from).isAfter(day) && !PackedDate.last(to).isBefore(day);
    }
}
