package org.entente.construct.company;

import java.time.LocalDate;
import org.entente.construct.Setting;

/** The day that a page calls now: the slice's end, the record's where it has none. */
final class Present {
    private Present() {}

    /** That day; for states that are no more, the day under whose name they stand. */
    static LocalDate of(Setting setting) {
        LocalDate to = setting.slice().to();
        LocalDate end = to != null ? to : setting.record().end();
        return end != null && end.getYear() == setting.year() ? end : setting.on();
    }
}
