package org.entente.speech;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A run of letters and digits in a text; hyphens and apostrophes end it, so that a compound is several.
 *
 * @param text the whole text
 * @param from place of its first character
 * @param to place after its last
 */
record Word(String text, int from, int to) {
    /** Tells of each word, from left to right. */
    static void forEach(String text, Consumer<Word> found) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                found.accept(new Word(text, from, i));
                from = -1;
            }
        }
    }

    String written() {
        return text.substring(from, to);
    }

    /** In small letters. */
    String plain() {
        return written().toLowerCase(Locale.ROOT);
    }

    /** Whether it begins with a capital. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(from));
    }

    /** Whether it begins with a capital and goes on in small letters, as a name does and an acronym does not. */
    boolean likeAName() {
        return capital() && to - from > 1 && written().chars().skip(1).anyMatch(Character::isLowerCase);
    }
}
