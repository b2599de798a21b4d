package org.entente.measure.bloc;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Blocs in draws as bytes, for the derived store: draw after draw, a byte for each state. */
final class DrawnBlocsFormat {
    private DrawnBlocsFormat() {}

    static byte[] write(byte[][] blocs) {
        ByteBuffer bytes = ByteBuffer.allocate(blocs.length * blocs[0].length);
        for (byte[] row : blocs) {
            bytes.put(row);
        }
        return bytes.array();
    }

    /** What was written; empty for bytes of another form. */
    static Optional<byte[][]> read(byte[] bytes, int states) {
        if (bytes.length != DrawnBlocs.DRAWS * states) {
            return Optional.empty();
        }
        byte[][] blocs = new byte[DrawnBlocs.DRAWS][states];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (byte[] row : blocs) {
            buffer.get(row);
        }
        return Optional.of(blocs);
    }
}
