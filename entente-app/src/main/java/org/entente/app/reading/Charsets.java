package org.entente.app.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as characters: by the mark at their start, by what a server or the page itself declares, as UTF-16 where every other
 * byte is zero, as UTF-8 where they are, else as Windows-1252, in which any bytes are characters.
 */
final class Charsets {
    private static final int DECLARED_WITHIN = 4096;
    private static final int LOOKED_AT = 512;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** @param markup whether the text may declare its own charset */
    static String decode(RawText raw, boolean markup) {
        byte[] bytes = raw.bytes();
        if (raw.begins(0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        } else if (raw.begins(0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (raw.begins(0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return unmarked(raw, markup);
    }

    private static String unmarked(RawText raw, boolean markup) {
        byte[] bytes = raw.bytes();
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<Charset> declared = named(raw.type());
        if (declared.isEmpty() && markup) {
            int length = Math.min(bytes.length, DECLARED_WITHIN);
            declared = named(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        }
        return declared.map(charset -> new String(bytes, charset)).orElseGet(() -> narrow(bytes));
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** UTF-16 without a mark: of English text half of the bytes are zero, all on one side. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (length >= 4 && zeros[0] * 3 > length && zeros[1] == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return length >= 4 && zeros[1] * 3 > length && zeros[0] == 0
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /** The charset that these words declare, as browsers take it: Latin-1 is Windows-1252, UTF-16 in a page is UTF-8. */
    private static Optional<Charset> named(String words) {
        Matcher matcher = DECLARED.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
            return Optional.of(WINDOWS);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a charset that nobody has is as good as none
        }
    }
}
