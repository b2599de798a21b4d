package org.entente.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.IntFunction;

/** Reasons about the days of seats. */
final class Seating {
    /** Voeten's days are almost all within a month of the true ones; twice that is no approximation any more. */
    private static final int DAYS = 60;

    private Seating() {}

    static LocalDate firstDayAllSeated(Collection<Integer> ccodes, LocalDate from, IntFunction<State> states) {
        LocalDate day = from;
        LocalDate limit = from.plusDays(DAYS);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int ccode : ccodes) {
                LocalDate seated = firstSeated(states.apply(ccode), day);
                if (seated.isAfter(limit)) {
                    return from;
                }
                moved |= seated.isAfter(day);
                day = seated;
            }
        }
        return day;
    }

    private static LocalDate firstSeated(State state, LocalDate from) {
        for (Span seat : state.seats()) {
            if (!seat.to().isBefore(from)) {
                return seat.from().isAfter(from) ? seat.from() : from;
            }
        }
        return LocalDate.MAX;
    }
}
