package org.entente.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The long texts of a Stata file, each once, known by the variable and the row where it stands first. */
final class DtaTexts {
    private static final byte TEXT_ENDED_BY_ZERO = (byte) 130;
    private static final int HEAD = 3 + 4 + 8 + 1 + 4;
    private static final int ROW_BITS = 48;
    private static final int VARIABLE_BITS = 16;

    private final Map<String, Long> places = new LinkedHashMap<>();
    private long bytes;

    /** Keeps a text of a row and a variable, both counted from 0 and 1. */
    void keep(String text, int row, int variable) {
        if (!text.isEmpty() && places.putIfAbsent(text, ((row + 1L) << VARIABLE_BITS) | variable) == null) {
            bytes += HEAD + 1L + text.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** What stands in the data for a text: two bytes of variable, six of row; zero when empty. */
    long place(String text) {
        return places.getOrDefault(text, 0L);
    }

    /** Bytes of all texts as they are written. */
    long bytes() {
        return bytes;
    }

    void writeTo(OutputStream out) throws IOException {
        for (Map.Entry<String, Long> text : places.entrySet()) {
            byte[] content = text.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] bytesOfEntry = new byte[HEAD + content.length + 1];
            ByteBuffer entry = ByteBuffer.wrap(bytesOfEntry).order(ByteOrder.LITTLE_ENDIAN);
            entry.put((byte) 'G').put((byte) 'S').put((byte) 'O');
            long place = text.getValue();
            entry.putInt((int) (place & ((1L << VARIABLE_BITS) - 1)));
            entry.putLong(place >>> VARIABLE_BITS & ((1L << ROW_BITS) - 1));
            entry.put(TEXT_ENDED_BY_ZERO).putInt(content.length + 1);
            entry.put(content).put((byte) 0);
            out.write(bytesOfEntry);
        }
    }
}
