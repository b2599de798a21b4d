package org.entente.state;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as typed after {@code @}: a year, a month or a day. */
final class DateText {
    private DateText() {}

    /** The days meant, or null if the text is no date. */
    static @Nullable Span days(String text) {
        int year = part(text, 0, 4, 1, 9999);
        if (year < 0) {
            return null;
        }
        if (text.length() == 4) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = text.charAt(4) == '-' ? part(text, 5, 7, 1, 12) : -1;
        if (text.length() == 7 && month > 0) {
            YearMonth whole = YearMonth.of(year, month);
            return new Span(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate day = Table.dateOrNull(text);
        return day == null ? null : new Span(day, day);
    }

    private static int part(String text, int from, int to, int least, int most) {
        if (text.length() < to) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value >= least && value <= most ? value : -1;
    }
}
