package org.entente.source.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as sources write them. */
public final class Dates {
    private static final LocalDate CHARTER = LocalDate.of(1945, 10, 24);

    private Dates() {}

    /** The date of an ISO text since the United Nations exist, or null when it is none. */
    public static @Nullable LocalDate parse(String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            return date.isBefore(CHARTER) || date.getYear() > 2999 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
