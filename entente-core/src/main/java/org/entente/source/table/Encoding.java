package org.entente.source.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.entente.source.InputRefused;

/** Tells from a file's first bytes how its text is encoded, and whether it is a table at all. */
final class Encoding {
    private static final int PEEK = 4096;

    private Encoding() {}

    static Reader reader(InputStream unpacked, String name, LongConsumer faultyLine) throws IOException, InputRefused {
        BufferedInputStream in = new BufferedInputStream(unpacked, PEEK);
        in.mark(PEEK);
        byte[] start = in.readNBytes(PEEK);
        in.reset();
        if (start.length == 0) {
            throw InputRefused.file(
                    name, "is empty", "empty_file", "the file unpacks to nothing", "Download it again.");
        }
        if (begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)) {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
        }
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            start = Arrays.copyOfRange(start, 3, start.length);
        }
        refuseUnlessTable(start, name);
        return new LenientReader(in, faultyLine);
    }

    private static void refuseUnlessTable(byte[] start, String name) throws InputRefused {
        for (byte b : start) {
            if (b == 0) {
                throw InputRefused.file(
                        name,
                        "is not a text file in UTF-8",
                        "binary",
                        "its beginning holds zero bytes: UTF-16 without a byte order mark, or no text at all",
                        "Save it as CSV in UTF-8, or use the publisher’s own file.");
            }
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            throw InputRefused.file(
                    name,
                    "is a web page",
                    "web_page",
                    "it begins with <, as a page saved from a browser does, not with column names",
                    "Use the download link of the file itself.");
        }
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
