package org.entente.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph, the words around its full stops, and what the model makes of it, asked only when a rule cannot decide. */
final class Paragraph {
    private static final String OPENING = "\"“‘'«([—–-";

    private final String text;
    private final int begin;
    private @Nullable Set<Integer> starts;

    Paragraph(String text) {
        this.text = text;
        this.begin = text.length() - text.stripLeading().length();
    }

    String text() {
        return text;
    }

    /** The word that ends before this place, without what opens quotations before it. */
    String wordBefore(int place) {
        int start = startOfWord(place);
        while (start < place && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, place);
    }

    /** Whether nothing stands before the word that ends here. */
    boolean first(int place) {
        int start = startOfWord(place);
        return start == begin || (start > 0 && text.charAt(start - 1) == '\n');
    }

    private int startOfWord(int place) {
        int start = place;
        while (start > 0 && !blank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The letters and digits from this place on, after what opens a quotation. */
    String wordAfter(int place) {
        int start = place;
        while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether a quotation or a bracket opens here. */
    boolean opens(int place) {
        return "\"“‘«(".indexOf(text.charAt(place)) >= 0;
    }

    /** Whether no word begins here but another mark. */
    boolean marked(int place) {
        return ".!?…,;:".indexOf(text.charAt(place)) >= 0;
    }

    /** Whether the word that begins here is followed by a full stop. */
    boolean dotted(int place) {
        int end = text.indexOf(wordAfter(place), place) + wordAfter(place).length();
        return end < text.length() && text.charAt(end) == '.';
    }

    /** Whether the model starts a sentence here. */
    boolean modelStarts(int place) {
        Set<Integer> known = starts == null ? ModelBreaks.of(text) : starts;
        starts = known;
        return known.contains(place);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
