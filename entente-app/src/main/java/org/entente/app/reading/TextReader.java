package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.notice.Notice;

/**
 * Reads one text: a file, an http or https address, or {@code -} for standard input. Plain text, Markdown, HTML, PDF and DOCX
 * are told apart by their bytes first, then by what a server says, then by their ending.
 *
 * <p>What cannot be read ends in {@link org.entente.app.cli.CommandFailed}: exit code 3 where there is no such file, 4 where
 * the text is refused (not a text, too large, damaged, locked, empty, not English, an address that is not public), 6 where
 * the network failed. The failure says what is wrong with which text, and the remedy.
 *
 * <p>{@code SourceText source = TextReader.read("article.html", ReadOptions.standard()).source();}
 */
public final class TextReader {
    private static final String STANDARD_INPUT = "standard input";

    private TextReader() {}

    /** Reads the text. */
    public static ReadText read(String where, ReadOptions options) {
        return read(raw(where, options), options.limits());
    }

    /** A text whose bytes are at hand. */
    static ReadText read(RawText raw, ReadingLimits limits) {
        return Reading.within(limits, raw.name(), () -> {
            Parsed parsed = parsed(raw, limits);
            List<Notice> notices = LanguageCheck.check(raw.name(), TextChecks.whole(raw.name(), parsed, limits));
            return new ReadText(TextChecks.source(raw.name(), parsed), "en", notices);
        });
    }

    private static Parsed parsed(RawText raw, ReadingLimits limits) {
        return switch (TextFormat.of(raw)) {
            case PLAIN -> PlainParser.parse(Charsets.decode(raw, false));
            case MARKDOWN -> MarkdownParser.parse(Charsets.decode(raw, false));
            case HTML -> HtmlParser.parse(Charsets.decode(raw, true));
            case PDF -> PdfParser.parse(raw, limits);
            case DOCX -> DocxParser.parse(raw, limits);
        };
    }

    private static RawText raw(String where, ReadOptions options) {
        String small = where.toLowerCase(Locale.ROOT);
        if (where.equals("-")) {
            return new RawText(STANDARD_INPUT, bytes(options.standardInput(), STANDARD_INPUT, options.limits()), "");
        } else if (small.matches("(?s)[a-z][a-z0-9+.-]+://.*")) {
            return PageText.get(where, options);
        }
        return file(where, options.limits());
    }

    private static RawText file(String where, ReadingLimits limits) {
        Path file;
        try {
            file = Path.of(where);
        } catch (InvalidPathException e) {
            throw Refusal.missing(where);
        }
        if (!Files.exists(file)) {
            throw Refusal.missing(where);
        } else if (!Files.isRegularFile(file)) {
            throw Refusal.input("not_a_file", where + " is no file", "A folder of texts is read as a batch.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new RawText(where, bytes(in, where, limits), "");
        } catch (IOException e) {
            throw unreadable(where);
        }
    }

    /** All bytes, unless they are more than is taken. */
    static byte[] bytes(InputStream in, String name, ReadingLimits limits) {
        try {
            byte[] bytes = in.readNBytes(limits.file() + 1);
            if (bytes.length > limits.file()) {
                throw Refusal.input(
                        "too_large",
                        name + " has more than the " + (limits.file() >> 20) + " MB that are read",
                        "Give its text without pictures, or in parts.");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static RuntimeException unreadable(String name) {
        return Refusal.input(
                "unreadable_file", name + " cannot be read", "Check its permissions and that the disk is whole.");
    }
}
