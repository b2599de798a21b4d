package org.entente.app.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins lines. A word broken at a line's end is made whole; its hyphen stays where the same text writes the word with one
 * elsewhere, or where what stands before it is no beginning of a word that English breaks, such as self- and non-.
 */
final class HyphenJoiner {
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final Pattern BEGINS = Pattern.compile("(\\p{Ll}[\\p{L}'’]*)(.*)", Pattern.DOTALL);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’-]+");
    private static final Pattern KEPT =
            Pattern.compile("(?i)(?:self|non|anti|cross|ex|all|half|long|short|well|vice|quasi|post|pre|pro)");

    private final Set<String> words;

    HyphenJoiner(List<String> lines) {
        words = lines.stream()
                .flatMap(line -> Arrays.stream(NO_WORD.split(line.toLowerCase(Locale.ROOT), -1)))
                .collect(Collectors.toSet());
    }

    String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String broken = broken(text);
            Matcher begins = BEGINS.matcher(line);
            if (!broken.isEmpty() && begins.matches()) {
                text.setLength(text.length() - 1);
                text.append(hyphen(broken, begins.group(1))).append(line);
            } else {
                boolean tight = text.isEmpty() || (!broken.isEmpty() && text.charAt(text.length() - 1) == '-');
                text.append(tight ? "" : " ").append(line);
            }
        }
        return text.toString();
    }

    /** The letters before a hyphen at the end, looked for from there: a paragraph may be long. */
    private static String broken(StringBuilder text) {
        int end = text.length() - 1;
        if (end < 1 || HYPHENS.indexOf(text.charAt(end)) < 0) {
            return "";
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || "'’".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(start, end);
    }

    private String hyphen(String before, String after) {
        String whole = (before + after).toLowerCase(Locale.ROOT);
        String apart = (before + "-" + after).toLowerCase(Locale.ROOT);
        if (words.contains(whole) || words.contains(apart)) {
            return words.contains(whole) ? "" : "-";
        }
        return KEPT.matcher(before).matches() ? "-" : "";
    }
}
