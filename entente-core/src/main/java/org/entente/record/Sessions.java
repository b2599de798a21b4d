package org.entente.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Regular sessions of the General Assembly: which one was open on a day. */
public final class Sessions {
    /** Session n opens in September of this year plus n. */
    private static final int YEAR_ZERO = 1945;

    private Sessions() {}

    /** The calendar year in which a regular session opens. */
    public static int year(int session) {
        return YEAR_ZERO + session;
    }

    /** The regular session that opens in a calendar year. */
    public static int opening(int year) {
        return year - YEAR_ZERO;
    }

    /**
     * The number of a regular session; a special or emergency special one counts as the regular one open that day,
     * each taken to open on the third Tuesday of September.
     *
     * @param session such as {@code 62}, {@code ES-11}, {@code S-9}
     */
    public static int regular(String session, LocalDate date) {
        if (Character.isDigit(session.charAt(0))) {
            return Integer.parseInt(session);
        }
        LocalDate opening = LocalDate.of(date.getYear(), Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
        return date.getYear() - YEAR_ZERO - (date.isBefore(opening) ? 1 : 0);
    }
}
