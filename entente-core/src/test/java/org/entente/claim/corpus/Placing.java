package org.entente.claim.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Places pieces of a text on one scale, that of its characters without white space, so that two ways of breaking lines or
 * of cutting sentences can be held against each other.
 */
final class Placing {
    private final String text;
    private int cursor;

    Placing(String text) {
        this.text = bare(text);
    }

    /** Where the next piece stands; after the pieces before it where it can, and empty where the text has it nowhere. */
    TextSpan next(String piece) {
        String bare = bare(piece);
        int start = text.indexOf(bare, cursor);
        if (start < 0) {
            start = text.indexOf(bare);
        }
        if (start < 0 || bare.isEmpty()) {
            return new TextSpan(-1, -1);
        }
        cursor = start + bare.length();
        return new TextSpan(start, cursor);
    }

    /** Where spans of a piece stand, the piece itself standing at this place. */
    static List<TextSpan> inside(TextSpan place, String piece, List<TextSpan> spans) {
        return spans.stream()
                .map(span -> new TextSpan(
                        place.start() + bare(piece.substring(0, span.start())).length(),
                        place.start() + bare(piece.substring(0, span.end())).length()))
                .toList();
    }

    /** The offsets of words in a sentence, looked for in order; empty where one is missing. */
    static List<TextSpan> offsets(String sentence, List<String> words) {
        List<TextSpan> spans = new ArrayList<>();
        int from = 0;
        for (String piece : words) {
            int start = sentence.indexOf(piece, from);
            if (start < 0 || piece.isEmpty()) {
                return List.of();
            }
            from = start + piece.length();
            spans.add(new TextSpan(start, from));
        }
        return List.copyOf(spans);
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
