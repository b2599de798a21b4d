package org.entente.claim.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Window;

/** Reads days that are told from another day of the text: "a year earlier", "that October", "in April of that year". */
final class RelativeDays {
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String COUNT = "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
    private static final List<String> NUMBERS =
            WordLists.shipped().list("number_words").stream().toList();

    /**
     * A way of saying when.
     *
     * @param pattern its words
     * @param read the window, from the words and the day they count from
     */
    private record Way(Pattern pattern, BiFunction<Matcher, LocalDate, Window> read) {}

    private static final List<Way> WAYS = List.of(
            way(MONTH + ",? (?:of )?(?:that|the same) year", (m, day) -> month(m, day.getYear())),
            way("(?:the )?(?:following|next) " + MONTH, (m, day) -> month(m, after(m, day))),
            way("(?:the )?(?:previous|preceding) " + MONTH, (m, day) -> month(m, before(m, day))),
            way("that " + MONTH, (m, day) -> month(m, day.getYear())),
            way(COUNT + " years? (?:earlier|before)\\b", (m, day) -> year(m, day.getYear() - count(m))),
            way(COUNT + " years? (?:later|after|on)\\b", (m, day) -> year(m, day.getYear() + count(m))),
            way("the (?:year before|previous year|preceding year)\\b", (m, day) -> year(m, day.getYear() - 1)),
            way("the (?:year after|following year|next year)\\b", (m, day) -> year(m, day.getYear() + 1)),
            way("(?:that|the same) year\\b", (m, day) -> year(m, day.getYear())),
            way("(?:that|the same) day\\b", (m, day) -> window(m, day, day)));

    private RelativeDays() {}

    /** The days meant, unsaid where none are told from another day. */
    static Window of(String words, LocalDate day) {
        for (Way way : WAYS) {
            Matcher matcher = way.pattern().matcher(words);
            if (matcher.find()) {
                return way.read().apply(matcher, day);
            }
        }
        return Window.UNSAID;
    }

    private static Way way(String regex, BiFunction<Matcher, LocalDate, Window> read) {
        return new Way(Pattern.compile("(?i)\\b" + regex), read);
    }

    private static int count(Matcher m) {
        String word = m.group(1).toLowerCase(Locale.ROOT);
        if (word.matches("\\d+")) {
            return Integer.parseInt(word);
        }
        return word.startsWith("a") ? 1 : NUMBERS.indexOf(word) + 1;
    }

    private static int after(Matcher m, LocalDate day) {
        return named(m).compareTo(day.getMonth()) > 0 ? day.getYear() : day.getYear() + 1;
    }

    private static int before(Matcher m, LocalDate day) {
        return named(m).compareTo(day.getMonth()) < 0 ? day.getYear() : day.getYear() - 1;
    }

    private static Month named(Matcher m) {
        return Month.valueOf(m.group(1).toUpperCase(Locale.ROOT));
    }

    private static Window month(Matcher m, int year) {
        LocalDate first = LocalDate.of(year, named(m), 1);
        return window(m, first, first.plusMonths(1).minusDays(1));
    }

    private static Window year(Matcher m, int year) {
        return window(m, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Window window(Matcher m, LocalDate from, LocalDate to) {
        return new Window(Optional.of(from), Optional.of(to), m.group());
    }
}
