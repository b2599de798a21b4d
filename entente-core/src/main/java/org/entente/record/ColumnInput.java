package org.entente.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ColumnOutput} wrote. */
final class ColumnInput {
    private final byte[] bytes;
    private int at;

    ColumnInput(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    long number() {
        long value = 0;
        int shift = 0;
        int octet;
        do {
            octet = bytes[at++];
            value |= (long) (octet & 0x7f) << shift;
            shift += 7;
        } while (octet < 0);
        return value;
    }

    int count() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    int octet() {
        return bytes[at++] & 0xff;
    }

    byte[] octets(int count) {
        byte[] found = Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return found;
    }

    long sixOctets() {
        long value = 0;
        for (int i = 0; i < 6; i++) {
            value = (value << 8) | octet();
        }
        return value;
    }

    String text() {
        int length = count();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    @Nullable
    String[] texts(int count) {
        int end = count() + at;
        @Nullable String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            int start = at;
            while (bytes[at] != '\n') {
                at++;
            }
            values[i] = at == start ? null : new String(bytes, start, at - start, StandardCharsets.UTF_8);
            at++;
        }
        if (at != end) {
            throw new IllegalStateException("a column ends early or late");
        }
        return values;
    }

    long[] repeated(int count) {
        long[] distinct = new long[count()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = sixOctets();
        }
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = distinct[count()];
        }
        return values;
    }
}
