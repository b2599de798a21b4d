package org.entente.source.leaders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** The days that a date can mean. */
record Reach(LocalDate earliest, LocalDate latest) {
    static Reach from(Tie row) {
        return new Reach(PackedDate.first(row.from()), PackedDate.last(row.from()));
    }

    /** The end of a row; of an open one the end of all days. */
    static Reach to(Tie row) {
        LocalDate latest = PackedDate.last(row.to());
        return row.to() == PackedDate.OPEN ? of(latest) : new Reach(PackedDate.first(row.to()), latest);
    }

    static Reach of(LocalDate day) {
        return new Reach(day, day);
    }

    /** Days between the day and the nearest that this can mean. */
    long daysTo(LocalDate day) {
        if (day.isBefore(earliest)) {
            return ChronoUnit.DAYS.between(day, earliest);
        }
        return day.isAfter(latest) ? ChronoUnit.DAYS.between(latest, day) : 0;
    }
}
