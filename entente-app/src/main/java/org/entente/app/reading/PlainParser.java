package org.entente.app.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/**
 * Plain text: a blank line ends a block. Lines broken at a fixed width are joined; lines that each are a paragraph are not.
 * A single short line without a full stop, with text after it, is a heading.
 */
final class PlainParser {
    private static final int HEADING_WORDS = 18;
    private static final int TITLE_WORDS = 28;
    private static final int WRAPPED_AT_LEAST = 40;
    private static final int WRAPPED_AT_MOST = 110;
    private static final Pattern ITEM = Pattern.compile("(?:[-*•–·]|\\(?\\d{1,2}[.)]|\\([a-z]\\)) +\\S.*");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?;:,…][\"”’')\\]]*");

    private PlainParser() {}

    static Parsed parse(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String chunk : text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .split("\n\\h*+\n[\\h\n]*+", -1)) {
            List<String> lines = Arrays.stream(chunk.split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            paragraphs(lines).forEach(paragraph -> blocks.add(block(paragraph, blocks.isEmpty())));
        }
        return Parsed.of(title(blocks), blocks);
    }

    /** The first block where it is a heading. */
    static String title(List<Block> blocks) {
        boolean headed = !blocks.isEmpty() && blocks.get(0).kind() == Kind.HEADING;
        return headed ? blocks.get(0).text() : "";
    }

    /** The lines of a chunk by the paragraphs they make. */
    private static List<List<String>> paragraphs(List<String> lines) {
        List<List<String>> paragraphs = new ArrayList<>();
        boolean wrapped = wrapped(lines);
        for (String line : lines) {
            boolean starts = paragraphs.isEmpty() || ITEM.matcher(line).matches() || !wrapped;
            if (starts) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
        return paragraphs;
    }

    /** Whether all but the last line of a paragraph are about as long, and no longer than a line of a page. */
    private static boolean wrapped(List<String> lines) {
        List<String> full =
                lines.stream().filter(line -> line.length() >= WRAPPED_AT_LEAST).toList();
        boolean fits = lines.stream().allMatch(line -> line.length() <= WRAPPED_AT_MOST);
        boolean goesOn = lines.stream()
                .limit(Math.max(0, lines.size() - 1))
                .anyMatch(line -> !ENDED.matcher(line).matches());
        return fits && goesOn && 2 * full.size() >= lines.size() - 1 && !full.isEmpty();
    }

    private static Block block(List<String> lines, boolean first) {
        String line = lines.get(0);
        if (ITEM.matcher(line).matches()) {
            return new Block(Kind.ITEM, String.join(" ", lines));
        } else if (line.startsWith(">")) {
            return new Block(Kind.QUOTE, String.join(" ", lines).replaceAll("(^|\\h)>\\h?", " "));
        }
        return new Block(heading(lines, first) ? Kind.HEADING : Kind.PARAGRAPH, String.join(" ", lines));
    }

    /** Whether short and without an end; the title of a text may be longer, and a question. */
    private static boolean heading(List<String> lines, boolean first) {
        String text = String.join(" ", lines);
        int words = text.split("\\s+", -1).length;
        boolean few = words <= (first ? TITLE_WORDS : HEADING_WORDS);
        boolean open = !ENDED.matcher(text).matches() || (first && text.endsWith("?"));
        return few && open && lines.size() <= (first ? 3 : 1) && Character.isLetterOrDigit(text.codePointAt(0));
    }
}
