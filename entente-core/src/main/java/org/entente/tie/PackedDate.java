package org.entente.tie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as precise as they are known, packed into an int as yyyymmdd: 20090000 is the year 2009, 20090300 March 2009. 0
 * is an open end: since before the record begins, or in force when it ends. Packed dates of one precision sort by time;
 * years are before their months, months before their days.
 */
public final class PackedDate {
    /** An open end. */
    public static final int OPEN = 0;

    private static final int OF_YEAR = 10_000;
    private static final int OF_MONTH = 100;
    private static final int LONGEST = 10;

    private PackedDate() {}

    /** A year without month and day. */
    public static int year(int year) {
        return year * OF_YEAR;
    }

    /** A day. */
    public static int day(LocalDate date) {
        return date.getYear() * OF_YEAR + date.getMonthValue() * OF_MONTH + date.getDayOfMonth();
    }

    /**
     * A day, a month, a year or an open end: {@code 2009-03-01}, {@code 2009-03}, {@code 2009}, empty.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static int parse(String text) {
        if (text.isEmpty()) {
            return OPEN;
        }
        try {
            return switch (text.length()) {
                case 4 -> year(digits(text, 0, 4));
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield month.getYear() * OF_YEAR + month.getMonthValue() * OF_MONTH;
                }
                case LONGEST -> day(LocalDate.parse(text));
                default -> throw new IllegalArgumentException("no date: " + text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("no date: " + text, e);
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The year, 0 for an open end. */
    public static int yearOf(int packed) {
        return packed / OF_YEAR;
    }

    /** The first day that may be meant; {@link LocalDate#MIN} for an open end. */
    public static LocalDate first(int packed) {
        if (packed == OPEN) {
            return LocalDate.MIN;
        }
        int month = packed / OF_MONTH % OF_MONTH;
        int day = packed % OF_MONTH;
        return LocalDate.of(yearOf(packed), Math.max(1, month), Math.max(1, day));
    }

    /** The last day that may be meant; {@link LocalDate#MAX} for an open end. */
    public static LocalDate last(int packed) {
        if (packed == OPEN) {
            return LocalDate.MAX;
        }
        int month = packed / OF_MONTH % OF_MONTH;
        int day = packed % OF_MONTH;
        if (month == 0) {
            return LocalDate.of(yearOf(packed), 12, 31);
        }
        return day == 0 ? YearMonth.of(yearOf(packed), month).atEndOfMonth() : LocalDate.of(yearOf(packed), month, day);
    }

    /** {@code 2009-03-01}, {@code 2009-03} or {@code 2009}; empty for an open end. */
    public static String text(int packed) {
        if (packed == OPEN) {
            return "";
        }
        String whole = LocalDate.of(yearOf(packed), 1, 1).toString().substring(0, 4);
        int month = packed / OF_MONTH % OF_MONTH;
        int day = packed % OF_MONTH;
        return whole + (month == 0 ? "" : "-" + two(month)) + (day == 0 ? "" : "-" + two(day));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
