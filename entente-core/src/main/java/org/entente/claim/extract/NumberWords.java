package org.entente.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes numbers that are told in words, up to 199, in figures: "ninety-three states", "a hundred and forty votes". */
final class NumberWords {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final List<String> ONES =
            WordLists.shipped().list("number_words").stream().toList();
    private static final List<String> TENS =
            WordLists.shipped().list("number_tens").stream().toList();
    private static final Pattern NUMBER = pattern();

    private NumberWords() {}

    static String figures(String words) {
        return NUMBER.matcher(words).replaceAll(number -> Integer.toString(value(number.group())));
    }

    private static Pattern pattern() {
        String small = "(?:(?:" + String.join("|", TENS) + ")(?:[- ](?:" + String.join("|", ONES.subList(0, TEN - 1))
                + "))?|" + String.join("|", ONES) + ")";
        return Pattern.compile("(?i)\\b(?:(?:an?|one) hundred(?:(?: and)? " + small + ")?|" + small + ")\\b");
    }

    private static int value(String number) {
        String words = number.toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|one) hundred", "hundred");
        int value = 0;
        for (String word : words.split("[- ]", -1)) {
            value += word.equals("hundred")
                    ? HUNDRED
                    : TENS.contains(word) ? TEN * (TENS.indexOf(word) + 2) : ONES.indexOf(word) + 1;
        }
        return value;
    }
}
