package org.entente.app.reading;

import java.util.Locale;

/**
 * The bytes of a text, before they are understood.
 *
 * @param name what a reader calls it: a file, an address without its query, "standard input"
 * @param bytes all of it
 * @param type the media type that a server gave it, with its charset; empty without one
 */
record RawText(String name, byte[] bytes, String type) {
    /** Whether the name ends so, whatever its capitals. */
    boolean ends(String... endings) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bytes begin so. */
    boolean begins(int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
