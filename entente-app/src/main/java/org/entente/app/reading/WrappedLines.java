package org.entente.app.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines between two blank ones by the paragraphs they make. Where many lines begin with a small letter, they were broken at a
 * fixed width and are joined; a new paragraph then begins at an indented line and after a short one that ends a sentence.
 * Elsewhere each line is a paragraph.
 */
final class WrappedLines {
    private static final int NARROWEST = 25;
    private static final int WIDEST = 110;

    /** Of the lines after the first: so many begin with a small letter in prose that was broken. */
    private static final double SMALL = .3;

    private static final double SHORT = .6;
    private static final Pattern ITEM = Pattern.compile("\\h*(?:[-*•–·]|\\(?\\d{1,2}[.)]|\\([a-z]\\)) +\\S.*");
    private static final Pattern SENTENCE_ENDED = Pattern.compile(".*[.!?:][\"”’')\\]]*");

    private WrappedLines() {}

    static List<List<String>> paragraphs(String chunk) {
        List<String> lines = Arrays.stream(chunk.split("\n", -1))
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .toList();
        int usual = median(lines);
        boolean wrapped = usual >= NARROWEST && usual <= WIDEST && startSmall(lines);
        List<List<String>> paragraphs = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            if (before.isEmpty() || !wrapped || starts(before, line, usual)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line.strip());
            before = line;
        }
        return paragraphs;
    }

    /** Whether this line is one of a list. */
    static boolean item(String line) {
        return ITEM.matcher(line).matches();
    }

    private static boolean starts(String before, String line, int usual) {
        boolean ended = SENTENCE_ENDED.matcher(before).matches();
        return item(line)
                || (ended && (indent(line) > indent(before) || before.strip().length() < SHORT * usual));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean startSmall(List<String> lines) {
        long small = lines.stream()
                .skip(1)
                .filter(line -> Character.isLowerCase(line.strip().codePointAt(0)))
                .count();
        return small > 0 && small >= SMALL * (lines.size() - 1);
    }

    /** The usual length of a line but the last. */
    private static int median(List<String> lines) {
        List<Integer> lengths = lines.stream()
                .limit(Math.max(1, lines.size() - 1))
                .map(line -> line.strip().length())
                .sorted()
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }
}
