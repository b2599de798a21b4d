package org.entente.source.table;

import java.io.BufferedReader;
import java.io.IOException;

/** Tells from a table's first line what separates its columns. */
final class Delimiter {
    private static final int LONGEST_HEADER = 1 << 15;
    private static final char[] KNOWN = {',', ';', '\t'};

    private Delimiter() {}

    /** The one of comma, semicolon and tab that the first line has most; the reader stays where it was. */
    static char of(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = 0;
        int read = reader.read(start, 0, start.length);
        while (read > 0 && !hasLineEnd(start, length, length + read)) {
            length += read;
            read = length < start.length ? reader.read(start, length, start.length - length) : 0;
        }
        length += Math.max(0, read);
        reader.reset();
        return most(start, length);
    }

    private static boolean hasLineEnd(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static char most(char[] text, int length) {
        int[] counts = new int[KNOWN.length];
        for (int i = 0; i < length && text[i] != '\n'; i++) {
            for (int k = 0; k < KNOWN.length; k++) {
                counts[k] += text[i] == KNOWN[k] ? 1 : 0;
            }
        }
        int best = 0;
        for (int k = 1; k < KNOWN.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return KNOWN[best];
    }
}
