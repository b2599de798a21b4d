package org.entente.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as BERT's uncased vocabulary wants it: small letters without accents, words and punctuation apart. */
final class PlainText {
    private PlainText() {}

    /** The words and punctuation marks, in order. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (standsAlone(c)) {
                end(word, words);
                words.add(Character.toString(c));
            } else if (separates(c)) {
                end(word, words);
            } else if (!leftOut(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean separates(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean leftOut(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return ascii || punctuation(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
