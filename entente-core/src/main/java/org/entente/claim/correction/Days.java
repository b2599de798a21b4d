package org.entente.claim.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Window;

/** The days that an editor writes: a year, a day, or two of them with .. between, either side open. */
final class Days {
    private static final String DAY = "(\\d{4}(?:-\\d{2}-\\d{2})?)?";
    private static final Pattern WINDOW = Pattern.compile(DAY + "(\\.\\.)?" + DAY);

    private Days() {}

    static Window window(String value) throws Malformed {
        Matcher parts = WINDOW.matcher(value);
        if (value.isEmpty() || value.equals("..") || !parts.matches()) {
            throw malformed(value);
        }
        String first = parts.group(1);
        String last = parts.group(2) == null ? first : parts.group(3);
        try {
            Optional<LocalDate> from = Optional.ofNullable(first).map(day -> day(day, "-01-01"));
            Optional<LocalDate> to = Optional.ofNullable(last).map(day -> day(day, "-12-31"));
            if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                throw malformed(value);
            }
            return new Window(from, to, value);
        } catch (DateTimeException e) {
            throw malformed(value);
        }
    }

    private static LocalDate day(String written, String rest) {
        return LocalDate.parse(written.length() == 4 ? written + rest : written);
    }

    private static Malformed malformed(String value) {
        return new Malformed(
                "“" + value + "” is no window",
                "Write 2013, 2013..2019, 2008.. or days such as 2013-03-01..2013-06-30.");
    }
}
