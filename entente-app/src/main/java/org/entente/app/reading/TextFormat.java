package org.entente.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text is written in: by its bytes where they tell, then by what the server says, then by its ending. */
enum TextFormat {
    PLAIN,
    MARKDOWN,
    HTML,
    PDF,
    DOCX;

    private static final int LOOKED_AT = 4096;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1)\\b.*");
    private static final Pattern MARKDOWN_MARKS =
            Pattern.compile("(?m)^#{1,6} \\S|^\\S.*\\n(?:={3,}|-{3,})$|\\[[^\\]\\n]+]\\(https?://|^!\\[");

    static TextFormat of(RawText raw) {
        if (raw.begins('%', 'P', 'D', 'F', '-')) {
            return PDF;
        } else if (raw.begins('P', 'K', 3, 4)) {
            return packed(raw);
        }
        refuse(raw);
        return ofText(raw);
    }

    private static TextFormat ofText(RawText raw) {
        String start = Charsets.decode(new RawText(raw.name(), first(raw.bytes()), raw.type()), true);
        if (start.indexOf('\0') >= 0) {
            throw Refusal.input(
                    "not_a_text",
                    raw.name() + " is not a text",
                    "Texts are read from plain text, Markdown, HTML, PDF and DOCX.");
        }
        String type = raw.type().toLowerCase(Locale.ROOT);
        if (MARKUP.matcher(start).matches() || type.contains("html")) {
            return HTML;
        } else if (raw.ends(".html", ".htm", ".xhtml")) {
            return HTML;
        } else if (raw.ends(".md", ".markdown") || type.contains("markdown")) {
            return MARKDOWN;
        }
        return MARKDOWN_MARKS.matcher(start).find() ? MARKDOWN : PLAIN;
    }

    private static byte[] first(byte[] bytes) {
        return bytes.length <= LOOKED_AT ? bytes : Arrays.copyOf(bytes, LOOKED_AT);
    }

    private static TextFormat packed(RawText raw) {
        String names = new String(raw.bytes(), StandardCharsets.ISO_8859_1);
        if (names.contains("word/document") && names.contains("[Content_Types].xml")) {
            return DOCX;
        }
        throw Refusal.input(
                "not_a_text",
                raw.name() + " is an archive or a packed document other than DOCX",
                "Save it as DOCX, PDF or plain text. An archive of texts is read as a batch when its name ends in .zip.");
    }

    /** Formats that are known and not read, each with the way out. */
    private static void refuse(RawText raw) {
        if (raw.begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.input(
                    "format_not_read",
                    raw.name() + " is an old Word document (DOC)",
                    "Save it as DOCX and check that.");
        } else if (raw.begins('{', '\\', 'r', 't', 'f')) {
            throw Refusal.input(
                    "format_not_read", raw.name() + " is RTF", "Save it as DOCX or plain text and check that.");
        } else if (raw.begins(0x1F, 0x8B)) {
            throw Refusal.input(
                    "format_not_read",
                    raw.name() + " is packed with gzip",
                    "Unpack it. An archive of texts is read as a batch when its name ends in .tar.gz.");
        } else if (raw.begins(0x89, 'P', 'N', 'G') || raw.begins(0xFF, 0xD8, 0xFF) || raw.begins('G', 'I', 'F', '8')) {
            throw Refusal.input(
                    "format_not_read", raw.name() + " is a picture", "Give its text: pictures are not read.");
        }
    }
}
