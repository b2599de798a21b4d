package org.entente.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.measure.Period;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/** Reads the values of slice options: years and dates, sessions, issue codes. */
final class SliceValues {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern REGULAR = Pattern.compile("\\d{1,3}");
    private static final Pattern SPECIAL = Pattern.compile("(ES|S)-?(\\d{1,2})");

    private SliceValues() {}

    static Failure usage(String title) {
        return Failure.of(ExitCode.USAGE, "usage", title);
    }

    /** The first day that a year or date means. */
    static LocalDate first(String option, String text) {
        return YEAR.matcher(text).matches() ? LocalDate.of(Integer.parseInt(text), 1, 1) : date(option, text);
    }

    /** The last day that a year or date means. */
    static LocalDate last(String option, String text) {
        return YEAR.matcher(text).matches() ? LocalDate.of(Integer.parseInt(text), 12, 31) : date(option, text);
    }

    private static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw usage(option + " takes a year or a date such as 2013 or 2013-09-17, not “" + text + "”")
                    .thrown();
        }
    }

    /** A text that is one year; a usage failure when it is not. */
    static String year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw usage("--year takes one year such as 2008, not “" + text + "”")
                    .thrown();
        }
        return text;
    }

    /** {@code 62}, {@code ES-10}, {@code S-9}, as the register writes them. */
    static String session(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (REGULAR.matcher(upper).matches()) {
            return Integer.toString(Integer.parseInt(upper));
        }
        Matcher special = SPECIAL.matcher(upper);
        if (special.matches()) {
            return special.group(1) + "-" + Integer.parseInt(special.group(2));
        }
        throw usage("--session takes a number, ES-n or S-n, not “" + text + "”").thrown();
    }

    /** Mask of a list of issue codes; 0 for none. */
    static int issues(String option, @Nullable String codes) {
        int mask = 0;
        for (String code : codes == null ? new String[0] : codes.split(",", -1)) {
            mask |= issue(option, code.strip()).bit();
        }
        return mask;
    }

    private static Issue issue(String option, String code) {
        return Arrays.stream(Issue.values())
                .filter(issue -> issue.word().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> usage(
                                option + " takes codes of me, nu, di, hr, co, ec joined by commas, not “" + code + "”")
                        .thrown());
    }

    /** Periods as typed for {@code --periods}, none when it was not. */
    static List<Period> periods(@Nullable String typed) {
        try {
            return typed == null ? List.of() : Period.parse(typed);
        } catch (IllegalArgumentException e) {
            throw usage("--periods: " + e.getMessage()).thrown();
        }
    }
}
