package org.entente.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as precise as its source.
 *
 * @param text as the table has it: {@code 2008-03-14}, {@code 2011-02}, {@code 1993}, {@code 2024 H1},
 *     {@code 1994/1999}
 * @param precision how precise it is
 * @param from first day it can mean
 * @param to last day it can mean, inclusive
 */
public record EventDate(String text, Precision precision, LocalDate from, LocalDate to) {
    /** How precisely a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        HALF_YEAR,
        YEAR,
        /** Several years, first and last included: something that recurred. */
        RANGE;

        /** The word used in tables and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The date of a table's text.
     *
     * @throws java.time.format.DateTimeParseException if the text has not the precision
     */
    public static EventDate parse(String text, Precision precision) {
        return switch (precision) {
            case DAY -> new EventDate(text, precision, LocalDate.parse(text), LocalDate.parse(text));
            case MONTH -> {
                YearMonth month = YearMonth.parse(text);
                yield new EventDate(text, precision, month.atDay(1), month.atEndOfMonth());
            }
            case HALF_YEAR -> halfYear(text);
            case YEAR -> years(text, precision, text, text);
            case RANGE -> years(text, precision, text.substring(0, 4), text.substring(5));
        };
    }

    private static EventDate halfYear(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        boolean first = text.endsWith("H1");
        LocalDate from = LocalDate.of(year, first ? 1 : 7, 1);
        return new EventDate(text, Precision.HALF_YEAR, from, from.plusMonths(6).minusDays(1));
    }

    private static EventDate years(String text, Precision precision, String first, String last) {
        LocalDate from = LocalDate.of(Integer.parseInt(first), 1, 1);
        return new EventDate(text, precision, from, LocalDate.of(Integer.parseInt(last), 12, 31));
    }
}
