package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of an English text, in order. Rules decide where they can: titles before names, initials, {@code U.S.S.R.},
 * {@code No. 5}, numbers of list items, a question within a quotation. Where they cannot, Apache OpenNLP's model does. A
 * blank line ends a sentence whatever stands before it, so that a heading without a full stop is one.
 *
 * <p>The spans are in order, do not overlap, begin and end with what is no white space, and leave nothing else out. A text
 * takes time in proportion to its length. Where it fails: a sentence that ends with an initial or an abbreviation with full
 * stops inside, and is followed by a name, is joined to the next.
 */
public final class SentenceSplitter {
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\h*+\\r?\\n[\\h\\r\\n]*+");

    /** Marks that may end a sentence, with what closes quotations and references to notes after them. */
    private static final Pattern END =
            Pattern.compile("(?<mark>\\.{2,}|[.!?…]+)(?<close>[\"”’'»)\\]]*)(?:\\[\\w{1,4}])*(?<gap>[\\h\\v]+)");

    /** As pages and notes leave it: “depth.Related”, “policy.12 The”. */
    private static final Pattern NO_SPACE = Pattern.compile(
            "(?<=\\p{Ll}{3})[.!?][\"”’)]?"
                    + "(?:(?=[\"“]?\\p{Lu}\\p{Ll}{2,}[\\h,])|(?=[\"“]?(?:A|I|In|It|He|We|On|At|As|By|To)\\h)|\\d{1,3}(?=\\h+\\p{Lu}))");

    private final StopRules rules = new StopRules();

    /** Any text, also an empty one. */
    public List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int start = 0;
        while (blank.find()) {
            paragraph(text, start, blank.start(), spans);
            start = blank.end();
        }
        paragraph(text, start, text.length(), spans);
        return List.copyOf(spans);
    }

    private void paragraph(String text, int start, int end, List<Span> spans) {
        String paragraph = text.substring(start, end);
        int from = 0;
        for (int stop : breaks(paragraph)) {
            add(text, start + from, start + stop, spans);
            from = stop;
        }
        add(text, start + from, end, spans);
    }

    private List<Integer> breaks(String paragraph) {
        Paragraph whole = new Paragraph(paragraph);
        List<Integer> stops = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            if (end.end() < paragraph.length() && rules.ends(whole, end)) {
                stops.add(end.end());
            }
        }
        Matcher tight = NO_SPACE.matcher(paragraph);
        while (tight.find()) {
            if (!rules.abbreviated(whole, tight.start())) {
                stops.add(tight.end());
            }
        }
        return stops.stream().sorted().distinct().toList();
    }

    /** The stretch without the white space around it, unless it is nothing else. */
    private static void add(String text, int start, int end, List<Span> spans) {
        int first = start;
        int last = end;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            spans.add(new Span(first, last));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
