package org.entente.app.reading;

import java.util.ArrayList;
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
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?;:,…][\"”’')\\]]*");

    private PlainParser() {}

    static Parsed parse(String text) {
        List<Block> blocks = new ArrayList<>();
        HyphenJoiner joiner = new HyphenJoiner(text.lines().toList());
        for (String chunk : text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .split("\n\\h*+\n[\\h\n]*+", -1)) {
            for (List<String> lines : WrappedLines.paragraphs(chunk)) {
                blocks.add(block(lines, blocks.isEmpty(), joiner));
            }
        }
        return Parsed.of(title(blocks), blocks);
    }

    /** The first block where it is a heading. */
    static String title(List<Block> blocks) {
        boolean headed = !blocks.isEmpty() && blocks.get(0).kind() == Kind.HEADING;
        return headed ? blocks.get(0).text() : "";
    }

    private static Block block(List<String> lines, boolean first, HyphenJoiner joiner) {
        String line = lines.get(0);
        String text = joiner.join(lines);
        if (WrappedLines.item(line)) {
            return new Block(Kind.ITEM, text);
        } else if (line.startsWith(">")) {
            return new Block(Kind.QUOTE, text.replaceAll("(^|\\h)>\\h?", " "));
        }
        return new Block(heading(lines, first) ? Kind.HEADING : Kind.PARAGRAPH, text);
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
