package org.entente.claim.article;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text as it was read, whatever it was read from.
 *
 * @param name the file, the address without its query, or "standard input"
 * @param title its title, empty where none is told apart from the text
 * @param published when it was published, as far as it says so itself
 * @param dateFrom where that date stands: "metadata", "text", or empty without one
 * @param blocks its pieces, in order, none of them blank
 * @param signature who it says it is by
 */
public record SourceText(
        String name,
        String title,
        Optional<LocalDate> published,
        String dateFrom,
        List<Block> blocks,
        Signature signature) {
    /** Of a text that does not say whom it is by. */
    public SourceText(String name, String title, Optional<LocalDate> published, String dateFrom, List<Block> blocks) {
        this(name, title, published, dateFrom, blocks, Signature.NONE);
    }

    public SourceText {
        if (published.isPresent() == dateFrom.isEmpty()) {
            throw new IllegalArgumentException("a date and where it stands go together: " + published);
        }
        title = Block.plain(title);
        blocks = blocks.stream().filter(block -> !block.text().isEmpty()).toList();
    }

    /** What a piece of a text is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** Of a list. */
        ITEM,
        /** Of an image. */
        CAPTION,
        QUOTE,
        /** Nothing but links to other texts. */
        LINK,
        /** A row of a table. */
        TABLE
    }

    /**
     * A piece of a text.
     *
     * @param kind what it is
     * @param text its words on one line: any white space is one space, invisible marks are left out
     */
    public record Block(Kind kind, String text) {
        private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064"
                + "\\uFEFF\\p{Cc}&&[^\\t\\n\\u000B\\f\\r\\u0085]]");
        private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v\\u0085]+");

        public Block {
            text = plain(text);
        }

        /** How many words it has. */
        public int words() {
            return text.isEmpty() ? 0 : text.split(" ", -1).length;
        }

        static String plain(String text) {
            String visible = INVISIBLE.matcher(text).replaceAll("");
            return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" "), Normalizer.Form.NFC)
                    .strip();
        }
    }
}
