package org.entente.claim.extract;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Window;

/** Reads the days that a claim names: "in 2013", "since the 1990s", "from 1992 to 1999", "on 24 October 2020". */
final class Windows {
    private static final String YEAR = "(1[89]\\d\\d|20\\d\\d)";
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final int ABBREVIATED = 3;
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    /**
     * A way of saying when.
     *
     * @param pattern its words
     * @param read the window, from the words and the date of the text
     */
    private record Way(Pattern pattern, BiFunction<Matcher, LocalDate, Window> read) {}

    private static final List<Way> WAYS = List.of(
            way(
                    "(?:from|between) (?:\\w+ )?" + YEAR + " (?:to|and|until|till|through) (?:\\w+ )?" + YEAR,
                    Windows::years),
            way(YEAR + "\\s*[-–—]\\s*" + YEAR, Windows::years),
            way("(?:on |the )?" + DAY + " " + MONTH + ",? " + YEAR, (m, on) -> day(m, 1, 2, 3)),
            way("(?:on )?" + MONTH + " " + DAY + ",? " + YEAR, (m, on) -> day(m, 2, 1, 3)),
            way("(?:since|after) (?:\\w+ )?" + YEAR, (m, on) -> since(m, number(m, 1))),
            way("(?:since|after) (?:the )?(?:early |mid-?|late )?" + YEAR + "s", (m, on) -> since(m, number(m, 1))),
            way("(?:until|till|before|up to|by) (?:\\w+ )?" + YEAR, (m, on) -> until(m, number(m, 1))),
            way("(?:the )?(early |mid-?|late )?" + YEAR + "s", (m, on) -> decade(m)),
            way("(?:in )?" + MONTH + ",? (?:of )?" + YEAR, (m, on) -> month(m, 1, number(m, 2))),
            way("(?:on )?" + MONTH + " " + DAY + "\\b", Windows::dayOfTextYear),
            way("(?:on )?" + DAY + " " + MONTH + "\\b", Windows::dayMonth),
            way("(?:over|during|in|for|within) the (?:past|last) (\\w+) (year|decade)s?", Windows::lastYears),
            way("(?:over|during|in|for|within) the (?:past|last) (decade)", (m, on) -> back(m, on, 10)),
            way("last " + MONTH, (m, on) -> lastMonth(m, on)),
            way("(?:in|since|during) (?:early |mid-?|late )?" + MONTH + "\\b(?! \\d)", Windows::bareMonth),
            way("(\\w+) years ago", Windows::yearsAgo),
            way("(?:earlier )?(?:this|last) month", (m, on) -> days(m, on, 62)),
            way(
                    "(?:this|last) week|a fortnight ago|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
                    (m, on) -> days(m, on, 16)),
            way("last year", (m, on) -> year(m, on.getYear() - 1, on.getYear() - 1)),
            way("this year", (m, on) -> year(m, on.getYear(), on.getYear())),
            way("(?:a decade|ten years) ago", (m, on) -> year(m, on.getYear() - 10, on.getYear() - 10)),
            way("\\b" + YEAR + "\\b", (m, on) -> year(m, number(m, 1), number(m, 1))));

    private static final int BRIEF = 100;

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Treaty|Pact|Declaration|Agreement|Charter|Accords?|Convention|Memorandum|Protocol)\\b"
                    + "[^,.;]{0,60}?\\bof " + YEAR + "\\b",
            Pattern.CASE_INSENSITIVE);

    private Windows() {}

    /** Whether days are too few for a relation to be seen in them: "today", "this month". */
    static boolean brief(Window window, LocalDate date) {
        LocalDate from = window.from().orElse(LocalDate.MIN);
        return window.said() && from.isAfter(window.to().orElse(date).minusDays(BRIEF));
    }

    /** The words without the years that belong to the names of treaties: "the Treaty of Friendship of 1947". */
    static String withoutTitles(String words) {
        return TITLED.matcher(words).replaceAll(" ");
    }

    /** The days named in a piece of text; unsaid where none are. */
    static Window of(String words, LocalDate date) {
        for (Way way : WAYS) {
            Matcher matcher = way.pattern().matcher(words);
            if (matcher.find()) {
                return way.read().apply(matcher, date);
            }
        }
        return Window.UNSAID;
    }

    private static Way way(String regex, BiFunction<Matcher, LocalDate, Window> read) {
        return new Way(Pattern.compile("(?i)\\b" + regex), read);
    }

    private static Window years(Matcher m, LocalDate on) {
        return year(m, number(m, 1), number(m, 2));
    }

    /** "last December": the latest one before the text. */
    private static Window lastMonth(Matcher m, LocalDate on) {
        Month month = month(m.group(1));
        return month(m, 1, month.compareTo(on.getMonth()) < 0 ? on.getYear() : on.getYear() - 1);
    }

    /** "in January", "since January": the latest one that has begun by the day of the text. */
    private static Window bareMonth(Matcher m, LocalDate on) {
        Month month = month(m.group(1));
        Window named = month(m, 1, month.compareTo(on.getMonth()) <= 0 ? on.getYear() : on.getYear() - 1);
        boolean since = m.group().toLowerCase(Locale.ROOT).startsWith("since");
        return since ? new Window(named.from(), Optional.empty(), named.words()) : named;
    }

    private static Window yearsAgo(Matcher m, LocalDate on) {
        int count = WordLists.shipped().list("number_words").stream()
                        .toList()
                        .indexOf(m.group(1).toLowerCase(Locale.ROOT))
                + 1;
        int years = m.group(1).matches("\\d+") ? Integer.parseInt(m.group(1)) : count;
        return years < 1 || years > 200 ? Window.UNSAID : year(m, on.getYear() - years, on.getYear() - years);
    }

    private static Window days(Matcher m, LocalDate on, int back) {
        return window(m, on.minusDays(back), on);
    }

    private static Window year(Matcher m, int from, int to) {
        return window(m, LocalDate.of(from, 1, 1), LocalDate.of(Math.max(from, to), 12, 31));
    }

    private static Window window(Matcher m, LocalDate from, LocalDate to) {
        return new Window(Optional.of(from), Optional.of(to), m.group());
    }

    private static Window since(Matcher m, int year) {
        return new Window(Optional.of(LocalDate.of(year, 1, 1)), Optional.empty(), m.group());
    }

    private static Window until(Matcher m, int year) {
        return new Window(Optional.empty(), Optional.of(LocalDate.of(year, 12, 31)), m.group());
    }

    private static Window decade(Matcher m) {
        int first = number(m, 2) / 10 * 10;
        String part = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        int from = part.startsWith("late") ? first + 5 : part.startsWith("mid") ? first + 3 : first;
        int to = part.startsWith("early") ? first + 4 : part.startsWith("mid") ? first + 6 : first + 9;
        return year(m, from, to);
    }

    private static Window month(Matcher m, int group, int year) {
        LocalDate first = LocalDate.of(year, month(m.group(group)), 1);
        return window(m, first, first.plusMonths(1).minusDays(1));
    }

    private static Window day(Matcher m, int day, int month, int year) {
        Optional<LocalDate> on = date(number(m, year), month(m.group(month)), number(m, day));
        return on.map(that -> window(m, that, that)).orElse(Window.UNSAID);
    }

    private static Window dayOfTextYear(Matcher m, LocalDate on) {
        return latest(m, month(m.group(1)), number(m, 2), on);
    }

    private static Window dayMonth(Matcher m, LocalDate on) {
        return latest(m, month(m.group(2)), number(m, 1), on);
    }

    /** A day without a year is the latest one up to the date of the text. */
    private static Window latest(Matcher m, Month month, int day, LocalDate on) {
        Optional<LocalDate> that = date(on.getYear(), month, day);
        if (that.isPresent() && that.get().isAfter(on)) {
            that = date(on.getYear() - 1, month, day);
        }
        return that.map(found -> window(m, found, found)).orElse(Window.UNSAID);
    }

    private static Optional<LocalDate> date(int year, Month month, int day) {
        return day < 1 || day > month.maxLength() || (day > month.length(Year.isLeap(year)))
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    private static Window lastYears(Matcher m, LocalDate on) {
        int count = WordLists.shipped().list("number_words").stream()
                        .toList()
                        .indexOf(m.group(1).toLowerCase(Locale.ROOT))
                + 1;
        int number = m.group(1).matches("\\d+") ? Integer.parseInt(m.group(1)) : Math.max(count, 1);
        boolean decades = m.group(2).toLowerCase(Locale.ROOT).startsWith("decade");
        return back(m, on, decades ? Math.min(100, 10 * number) : Math.min(100, number));
    }

    private static Window back(Matcher m, LocalDate on, int years) {
        return new Window(Optional.of(LocalDate.of(on.getYear() - years, 1, 1)), Optional.empty(), m.group());
    }

    private static Month month(String name) {
        String letters = name.substring(0, ABBREVIATED).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(letters))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
