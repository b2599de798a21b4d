package org.entente.claim.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A whole date as English texts write it: 16 February 2026, February 16, 2026, 2026-02-16, 16.02.2026. */
final class WrittenDate {
    private static final String MONTH = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .map(name -> name.length() == 3 ? name : name.substring(0, 3) + "(?:" + name.substring(3) + "|t)?\\.?")
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A day and a month; a year may be missing. */
    static final String DAY_AND_MONTH = "(?:" + DAY + " (?:of )?" + MONTH + "|" + MONTH + " " + DAY + ")";

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>" + MONTH + ")|(?<month2>" + MONTH
                    + ") (?<day2>\\d{1,2})(?:st|nd|rd|th)?),?[ -](?<year>\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\b(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})"
            + "|\\b(?<day2>\\d{1,2})(?<sign>[./])(?<month2>\\d{1,2})\\k<sign>(?<year2>(?:19|20)\\d{2})\\b");

    private WrittenDate() {}

    /** The first date of these words; none where days and months could be taken for each other. */
    static Optional<Found> find(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (matcher.find()) {
            String month = matcher.group("month") == null ? matcher.group("month2") : matcher.group("month");
            String day = matcher.group("day") == null ? matcher.group("day2") : matcher.group("day");
            return date(matcher, matcher.group("year"), month(month), day);
        }
        Matcher digits = DIGITS.matcher(words);
        return digits.find() ? ofDigits(digits) : Optional.empty();
    }

    private static Optional<Found> ofDigits(Matcher digits) {
        if (digits.group("year") != null) {
            return date(digits, digits.group("year"), Integer.parseInt(digits.group("month")), digits.group("day"));
        }
        int day = Integer.parseInt(digits.group("day2"));
        int month = Integer.parseInt(digits.group("month2"));
        boolean certain = day > 12 || day == month || digits.group("sign").equals(".");
        return certain ? date(digits, digits.group("year2"), month, digits.group("day2")) : Optional.empty();
    }

    private static Optional<Found> date(Matcher matcher, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return Optional.of(new Found(date, matcher.start(), matcher.end()));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of February is no date
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /**
     * A date and where it stands.
     *
     * @param start its first character
     * @param end the character after its last
     */
    record Found(LocalDate date, int start, int end) {}
}
