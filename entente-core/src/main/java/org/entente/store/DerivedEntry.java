package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/** How a derived result lies on disk: a mark, its length, a checksum, its bytes. A file cut short or altered is none. */
final class DerivedEntry {
    private static final byte[] MARK = "ENTDRV1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = MARK.length + Long.BYTES + Long.BYTES;

    private DerivedEntry() {}

    static byte[] wrap(byte[] bytes) {
        return ByteBuffer.allocate(HEADER + bytes.length)
                .put(MARK)
                .putLong(bytes.length)
                .putLong(checksum(bytes))
                .put(bytes)
                .array();
    }

    /** What was wrapped, read from a file of this size; some are too large to be copied. */
    static Optional<byte[]> unwrap(InputStream file, long size) throws IOException {
        byte[] header = file.readNBytes(HEADER);
        if (header.length < HEADER || !Arrays.equals(header, 0, MARK.length, MARK, 0, MARK.length)) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(header, MARK.length, HEADER - MARK.length);
        long length = buffer.getLong();
        long checksum = buffer.getLong();
        if (length != size - HEADER) {
            return Optional.empty();
        }
        byte[] bytes = file.readNBytes(Math.toIntExact(length));
        return bytes.length == length && checksum(bytes) == checksum ? Optional.of(bytes) : Optional.empty();
    }

    private static long checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }
}
