package org.entente.claim.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: small letters, no accents. */
final class Letters {
    private Letters() {}

    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(c -> c < 0x80)) {
            return small;
        }
        StringBuilder plain = new StringBuilder(small.length());
        Normalizer.normalize(small, Normalizer.Form.NFKD).chars().forEach(c -> append(plain, (char) c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        switch (c) {
            case 'ı' -> plain.append('i');
            case 'ł' -> plain.append('l');
            case 'đ' -> plain.append('d');
            case 'ø' -> plain.append('o');
            case 'ə' -> plain.append('a');
            case 'ß' -> plain.append("ss");
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    plain.append(c);
                }
            }
        }
    }

    static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Whether all its letters are capitals, and it has two at least. */
    static boolean shouted(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
