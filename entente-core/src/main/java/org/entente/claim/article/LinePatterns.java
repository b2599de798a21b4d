package org.entente.claim.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.TextTable;

/** Patterns of whole lines with what they stand for, from a resource beside this class. */
final class LinePatterns {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** In characters. A pattern's words are no limit where a word has no end. */
    private static final int LONGEST = 600;

    private final List<Line> lines;

    private LinePatterns(List<Line> lines) {
        this.lines = lines;
    }

    /** Rows of a word, the most words of a line, and a pattern. */
    static LinePatterns sized(String resource) {
        return new LinePatterns(rows(resource).stream()
                .map(row -> new Line(row[0], Integer.parseInt(row[1]), Pattern.compile(row[2], FLAGS)))
                .toList());
    }

    /** Rows of a word and a pattern, for lines of at most so many words. */
    static LinePatterns of(String resource, int words) {
        return new LinePatterns(rows(resource).stream()
                .map(row -> new Line(row[0], words, Pattern.compile(row[1], FLAGS)))
                .toList());
    }

    /** The rows of a resource: cells with tabs between; # before remarks. */
    static List<String[]> rows(String resource) {
        return TextTable.rows(LinePatterns.class, resource);
    }

    /** What the first pattern that matches the whole line stands for. */
    Optional<String> find(String line, int words) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(pattern -> words <= pattern.words)
                .filter(pattern -> pattern.pattern.matcher(line).matches())
                .map(Line::meaning)
                .findFirst();
    }

    private record Line(String meaning, int words, Pattern pattern) {}
}
