package org.entente.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The project's own compact form of a record: eight bytes of magic and version, the payload's length, the CRC-32
 * of what follows, and the payload deflated. The payload holds the register by column, one byte a cell row by roll call, and the list of
 * disagreements. Case ids and labels are not in it: they come from tables of their own, which may be newer.
 *
 * <p>The same record gives the same bytes; the deflated ones are those of zlib at its highest level, which the JDKs 17
 * and 25 share.
 */
public final class RecordFile {
    private static final long MAGIC = 0x454E_5445_4E54_4501L;
    private static final int HEADER = 16;
    /** Longest payload that is believed: 64 times the built-in record. */
    private static final int LIMIT = 1 << 27;

    private RecordFile() {}

    /** A record's bytes. */
    public static byte[] write(CompiledRecord compiled) {
        byte[] payload = new RecordWriter(compiled.record()).write(compiled.official(), compiled.disagreements());
        byte[] deflated = deflate(payload);
        return ByteBuffer.allocate(HEADER + deflated.length)
                .putLong(MAGIC)
                .putInt(payload.length)
                .putInt(crc(deflated, 0))
                .put(deflated)
                .array();
    }

    private static byte[] deflate(byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(payload);
            deflater.finish();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The record of these bytes; labels null, case ids empty.
     *
     * @throws RecordDamaged if they are not what {@link #write} gave
     */
    public static CompiledRecord read(byte[] bytes) throws RecordDamaged {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || header.getLong() >>> 8 != MAGIC >>> 8) {
            throw new RecordDamaged("not a record in Entente’s form");
        }
        if ((bytes[7] & 0xff) != (MAGIC & 0xff)) {
            throw new RecordDamaged(
                    "a record of format " + (bytes[7] & 0xff) + "; this version reads " + (MAGIC & 0xff));
        }
        int length = header.getInt();
        int crc = header.getInt();
        if (length < 0 || length > LIMIT) {
            throw new RecordDamaged("the record’s length is not believable: " + length);
        }
        if (crc(bytes, HEADER) != crc) {
            throw new RecordDamaged("the record’s bytes are not those that were written");
        }
        return new RecordReader(inflate(bytes, length)).read();
    }

    private static byte[] inflate(byte[] bytes, int length) throws RecordDamaged {
        byte[] payload = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, HEADER, bytes.length - HEADER);
            int got = 0;
            while (got < length && !inflater.finished()) {
                int more = inflater.inflate(payload, got, length - got);
                if (more == 0) {
                    throw new RecordDamaged("the record is cut short");
                }
                got += more;
            }
            if (got != length) {
                throw new RecordDamaged("the record is cut short");
            }
            return payload;
        } catch (DataFormatException e) {
            throw new RecordDamaged("the record cannot be inflated", e);
        } finally {
            inflater.end();
        }
    }

    private static int crc(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}
