package org.entente.state;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: no accents, no capitals, no punctuation, no leading article; the same in every locale. */
final class NameKey {
    /** Plain letters of À to ÿ; the tables need no others, so that the JDK's normaliser is loaded only when one is typed. */
    private static final String LATIN = "aaaaaaaceeeeiiiidnooooo\u00d7ouuuuytsaaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty";

    private NameKey() {}

    /** The key of a name; empty if it has no letter or digit. */
    static String of(String name) {
        String plain = latin(name) ? name : decomposed(name);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(key, plain.charAt(i));
        }
        return words(key.toString().strip());
    }

    private static void append(StringBuilder key, char c) {
        if (Character.isLetterOrDigit(c)) {
            key.append(fold(c));
        } else if (c == '&') {
            key.append(blank(key) ? "and " : " and ");
        } else if (c != '\'' && c != '’' && c != '‘' && c != '.' && !mark(c) && !blank(key)) {
            key.append(' ');
        }
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean blank(StringBuilder key) {
        return key.length() == 0 || key.charAt(key.length() - 1) == ' ';
    }

    private static char fold(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c >= 0xc0 && c <= 0xff) {
            return LATIN.charAt(c - 0xc0);
        }
        char lower = Character.toLowerCase(c);
        return switch (lower) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            default -> lower;
        };
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static boolean latin(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 0xff && c != '’') {
                return false;
            }
        }
        return true;
    }

    private static String words(String key) {
        String words = key.startsWith("the ") ? key.substring(4) : key;
        if (words.startsWith("st ")) {
            return "saint".concat(words.substring(2));
        }
        return words;
    }
}
