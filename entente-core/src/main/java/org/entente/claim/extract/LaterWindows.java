package org.entente.claim.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Window;

/** Days that count from a year named before: "the European Union five years after that", "the year before". */
final class LaterWindows {
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b(\\w+) (year|decade)s? (after|later|before|earlier)\\b(?! \\w+ing\\b)");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\bthe (following|next|previous|same) year\\b|\\bthe year (after|before|following)\\b");

    private static final Pattern MONTH = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    private LaterWindows() {}

    /**
     * The days that words name by counting from what stands before them; empty where they do not.
     *
     * @param words the words
     * @param before what the sentence says before them
     */
    static Optional<Window> of(String words, String before) {
        List<Integer> years = years(before);
        if (years.isEmpty() || YEAR.matcher(words).find()) {
            return Optional.empty();
        }
        int anchor = years.get(years.size() - 1);
        Matcher counted = COUNTED.matcher(words);
        if (counted.find() && count(counted.group(1)).isPresent()) {
            return count(counted.group(1))
                    .map(count -> counted.group(2).equalsIgnoreCase("decade") ? 10 * count : count)
                    .map(count -> year(anchor + (back(counted.group(3)) ? -count : count), counted.group()));
        }
        Matcher next = NEXT.matcher(words);
        if (next.find()) {
            return Optional.of(year(anchor + step(next.group()), next.group()));
        }
        return month(words, before);
    }

    /** A month without a year is one of the year named last before it: "Croatia in January 1992 and Bosnia in April". */
    static Optional<Window> month(String words, String before) {
        List<Integer> years = years(before);
        Matcher month = MONTH.matcher(words);
        return years.isEmpty() || YEAR.matcher(words).find() || !month.find()
                ? Optional.empty()
                : Optional.of(month(month, years.get(years.size() - 1)));
    }

    private static Window month(Matcher m, int year) {
        LocalDate first = LocalDate.of(year, Month.valueOf(m.group(1).toUpperCase(Locale.ROOT)), 1);
        return new Window(Optional.of(first), Optional.of(first.plusMonths(1).minusDays(1)), m.group());
    }

    private static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group()));
        }
        return years;
    }

    private static int step(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        if (small.contains("same")) {
            return 0;
        }
        return small.contains("before") || small.contains("previous") ? -1 : 1;
    }

    private static boolean back(String word) {
        return word.equalsIgnoreCase("before") || word.equalsIgnoreCase("earlier");
    }

    /** "a", "five" or "12". */
    private static Optional<Integer> count(String word) {
        if (word.matches("\\d{1,3}")) {
            return Optional.of(Integer.parseInt(word));
        }
        String small = word.toLowerCase(Locale.ROOT);
        int listed = List.copyOf(WordLists.shipped().list("number_words")).indexOf(small) + 1;
        return small.equals("a") ? Optional.of(1) : Optional.of(listed).filter(found -> found > 0);
    }

    private static Window year(int year, String words) {
        return new Window(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)), words);
    }
}
