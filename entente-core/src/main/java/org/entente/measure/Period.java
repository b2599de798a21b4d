package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of calendar years of a page, both ends included.
 *
 * @param from first year
 * @param to last year
 */
public record Period(int from, int to) {
    private static final int BLOCK = 7;

    public Period {
        if (from > to) {
            throw new IllegalArgumentException("a period ends (" + to + ") before it begins (" + from + ")");
        }
    }

    /**
     * Blocks of seven years ending with the last full year; the first may be shorter. A year after the last full one
     * belongs to no block.
     *
     * @param firstYear first year with a roll call
     * @param lastFullYear last full year, see {@link #lastFullYear}
     */
    public static List<Period> blocks(int firstYear, int lastFullYear) {
        List<Period> blocks = new ArrayList<>();
        for (int to = lastFullYear; to >= firstYear; to -= BLOCK) {
            blocks.add(0, new Period(Math.max(firstYear, to - BLOCK + 1), to));
        }
        return blocks;
    }

    /**
     * The last year followed by a later roll call of the record, or the year of the slice's {@code --to}.
     *
     * @param lastRollCall date of the last roll call of the slice
     * @param recordEnd date of the last roll call of the record
     * @param to end of the slice as asked, or null
     */
    public static int lastFullYear(LocalDate lastRollCall, LocalDate recordEnd, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(LocalDate.of(lastRollCall.getYear(), 12, 31))) {
            return to.getYear();
        }
        boolean followed = recordEnd.getYear() > lastRollCall.getYear();
        return followed ? lastRollCall.getYear() : lastRollCall.getYear() - 1;
    }

    /** Parses {@code 1992-1998,2000-2006}. */
    public static List<Period> parse(String text) {
        List<Period> periods = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.trim().split("[-–]", -1);
            try {
                int from = Integer.parseInt(ends[0].trim());
                periods.add(new Period(from, ends.length == 1 ? from : Integer.parseInt(ends[1].trim())));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("“" + part.trim() + "” is no period; write 2013-2019", e);
            }
        }
        return periods;
    }

    /** Whether a calendar year lies in it. */
    public boolean holds(int year) {
        return year >= from && year <= to;
    }

    @Override
    public String toString() {
        return Unit.years(from, to);
    }
}
