package org.entente.claim.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.Topic;

/** Finds the numbers of a vote in a text: those for, those against, and the abstentions where they are said. */
final class TallyFinder {
    private static final int NUMBERS = 3;
    private static final Pattern FIGURES = Pattern.compile("\\b\\d{1,3}\\b");
    private static final String ABSTENTIONS = "(?:,? (?:with|and) (\\d{1,3}) abst\\w+)?";

    /** "by 107 votes to 4 with 41 abstentions", "39–7–100", "141 in favour, 5 against and 35 abstentions". */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b(\\d{1,3}) votes? (?:in favou?r )?(?:to|against) (\\d{1,3})\\b" + ABSTENTIONS),
            Pattern.compile(
                    "\\b(?:by|of|passed|adopted|carried) (\\d{1,3}) (?:to|against) (\\d{1,3})\\b" + ABSTENTIONS),
            Pattern.compile("\\b(\\d{1,3}) ?[–-] ?(\\d{1,3})(?: ?[–-] ?(\\d{1,3}))?\\b(?![–-])"),
            Pattern.compile(
                    "\\b(\\d{1,3}) (?:\\w+ )?(?:voted |votes )?in favou?r\\W+(?:and |to )?(\\d{1,3}) (?:voted )?against"
                            + "(?:\\W+(?:and |with )?(\\d{1,3}) abst\\w+)?"),
            Pattern.compile(
                    "\\b(?:obtain\\w*|receiv\\w*|won|win\\w*|gather\\w*|garner\\w*|secur\\w*|got|(?:adopted|passed|carried|approved)"
                            + "(?: \\w+)? (?:by|with)) (\\d{2,3})(?: votes?| in favou?r| states| countries)()()\\b"));

    private TallyFinder() {}

    /** The numbers of the first vote that the words give any of, for, against and abstaining as far as said. */
    static Optional<int[]> numbers(String words) {
        return of(words)
                .map(tally -> Arrays.stream(tally.name().split("-", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    /** The first number of some words, in figures or in letters. */
    static Optional<Integer> count(String words) {
        Matcher matcher = FIGURES.matcher(digits(words));
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group())) : Optional.empty();
    }

    /** The first vote that the words give numbers of, as a sense of the claim: "107-4-41", "94-15". */
    static Optional<Topic> of(String words) {
        String digits = digits(words);
        return FORMS.stream()
                .flatMap(form -> tally(form.matcher(digits)).stream())
                .findFirst();
    }

    /** With numbers in figures: "141 votes to seven". */
    private static String digits(String words) {
        return NumberWords.figures(words).replaceAll("(?i)(?<=votes (?:to|against) )(?:none|nil|zero|no)\\b", "0");
    }

    private static Optional<Topic> tally(Matcher form) {
        return form.find() ? Optional.of(new Topic(Topic.Kind.SENSE, "tally", numbers(form))) : Optional.empty();
    }

    private static String numbers(Matcher form) {
        return IntStream.rangeClosed(1, NUMBERS)
                .mapToObj(form::group)
                .filter(number -> number != null && !number.isEmpty())
                .collect(Collectors.joining("-"));
    }
}
