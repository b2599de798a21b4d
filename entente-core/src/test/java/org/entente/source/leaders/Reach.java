package org.entente.source.leaders;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The days that a packed date can mean. */
record Reach(LocalDate earliest, LocalDate latest) {
    static final Reach OPEN = new Reach(LocalDate.MAX, LocalDate.MAX);

    static Reach from(LeaderRow row) {
        return of(row.from());
    }

    static Reach to(LeaderRow row) {
        return row.open() ? OPEN : of(row.to());
    }

    static Reach of(LocalDate day) {
        return new Reach(day, day);
    }

    static Reach of(int packed) {
        int year = packed / 10000;
        int month = packed / 100 % 100;
        int day = packed % 100;
        if (month == 0) {
            return new Reach(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth whole = YearMonth.of(year, month);
        return day == 0 ? new Reach(whole.atDay(1), whole.atEndOfMonth()) : of(whole.atDay(day));
    }

    /** Days between the day and the nearest that this can mean. */
    long daysTo(LocalDate day) {
        if (day.isBefore(earliest)) {
            return ChronoUnit.DAYS.between(day, earliest);
        }
        return day.isAfter(latest) ? ChronoUnit.DAYS.between(latest, day) : 0;
    }
}
