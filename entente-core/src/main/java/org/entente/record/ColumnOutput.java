package org.entente.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the columns of a record: variable-length numbers, texts, numbers of repeated values. */
final class ColumnOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** Seven bits a byte, low ones first; for numbers of at least 0. */
    void number(long value) {
        long rest = value;
        while (rest > 0x7f) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Any sign: small magnitudes stay short. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    void octet(int value) {
        bytes.write(value);
    }

    void octets(byte[] values) {
        bytes.write(values, 0, values.length);
    }

    /** Six bytes, high one first. */
    void sixOctets(long value) {
        for (int shift = 40; shift >= 0; shift -= 8) {
            bytes.write((int) (value >>> shift));
        }
    }

    void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        octets(encoded);
    }

    /** One text per line; null is the empty line. */
    void texts(List<@Nullable String> values) {
        StringBuilder lines = new StringBuilder();
        for (String value : values) {
            if (value != null && (value.isEmpty() || value.indexOf('\n') >= 0)) {
                throw new IllegalArgumentException("empty or of several lines: " + value);
            }
            lines.append(value == null ? "" : value).append('\n');
        }
        text(lines.toString());
    }

    /** Distinct values once in order of appearance, then their numbers. */
    void repeated(long[] values) {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        for (long value : values) {
            numbers.putIfAbsent(value, numbers.size());
        }
        number(numbers.size());
        numbers.keySet().forEach(this::sixOctets);
        for (long value : values) {
            number(numbers.getOrDefault(value, 0));
        }
    }
}
