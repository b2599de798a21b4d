package org.entente.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a mark between two words ends a sentence. */
final class StopRules {
    private static final Pattern CAPITALS_WITH_STOPS = Pattern.compile("\\p{L}(\\.\\p{L})+");
    private static final Pattern NUMBER_OF_ITEM =
            Pattern.compile("\\(?(\\d{1,3}(\\.\\d{1,2})*|[ivxIVX]{1,5}|[A-Za-z])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,2}");
    private static final Pattern NAME_AND_VERB =
            Pattern.compile("(?:(?:the|a)\\h+)?(?:\\p{Lu}[\\p{L}’'-]*\\h+){1,4}(?<verb>\\p{Ll}+)\\b.*", Pattern.DOTALL);

    private final WordList words = WordList.read("abbreviations.tsv");

    /** @param mark at {@code mark}, with {@code close} and the white space after it */
    boolean ends(Paragraph paragraph, Matcher mark) {
        int next = mark.end();
        String after = paragraph.wordAfter(next);
        if (paragraph.marked(next)) {
            return false; // dots that lead to a page's number
        } else if (!after.isEmpty() && Character.isLowerCase(after.codePointAt(0))) {
            return false;
        }
        String sign = mark.group("mark");
        if (sign.indexOf('?') >= 0 || sign.indexOf('!') >= 0) {
            return !goesOnAfterQuotation(paragraph, mark);
        } else if (sign.length() > 1 || sign.equals("…")) {
            return begins(paragraph, next, after) || paragraph.modelStarts(next);
        }
        return !mark.group("close").isEmpty() || ends(paragraph, mark.start(), next, after);
    }

    private boolean ends(Paragraph paragraph, int stop, int next, String after) {
        String before = paragraph.wordBefore(stop);
        boolean begins = begins(paragraph, next, after);
        if (words.has(before, "title") || words.has(before, "inner")) {
            return false;
        } else if (paragraph.first(stop) && NUMBER_OF_ITEM.matcher(before).matches()) {
            return false;
        } else if (words.has(before, "number")) {
            return !digits(after) && !ROMAN.matcher(after).matches();
        } else if (words.has(before, "month")) {
            return !digits(after);
        } else if (before.isEmpty()
                || initial(before)
                || words.has(before, "last")
                || CAPITALS_WITH_STOPS.matcher(before).matches()) {
            return begins;
        }
        return begins || !SHORT_NAME.matcher(before).matches() || paragraph.modelStarts(next);
    }

    /** Whether the word before a full stop is shortened by it, whatever follows. */
    boolean abbreviated(Paragraph paragraph, int stop) {
        String before = paragraph.wordBefore(stop);
        return words.has(before, "title")
                || words.has(before, "inner")
                || words.has(before, "number")
                || before.indexOf('/') >= 0
                || before.indexOf('@') >= 0
                || before.startsWith("www.");
    }

    private static boolean initial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean digits(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Whether a sentence plainly begins here: with a word that does so, or a quotation. */
    private boolean begins(Paragraph paragraph, int next, String after) {
        boolean initial = after.length() == 1 && paragraph.dotted(next);
        return paragraph.opens(next) || (words.has(after, "opener") && !initial);
    }

    /** “Why?” the minister asked. */
    private boolean goesOnAfterQuotation(Paragraph paragraph, Matcher mark) {
        if (mark.group("close").isEmpty()) {
            return false;
        }
        Matcher name = NAME_AND_VERB
                .matcher(paragraph.text())
                .region(mark.end(), paragraph.text().length());
        return name.lookingAt() && words.has(name.group("verb"), "speech");
    }
}
