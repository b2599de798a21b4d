package org.entente.source.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Decodes UTF-8; bytes that are not UTF-8 are read as Windows-1252, the encoding in which older releases were written,
 * and their line is reported.
 */
final class LenientReader extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final LongConsumer faultyLine;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private char pending;
    private long line = 1;
    private long told;
    private int counted;

    LenientReader(InputStream in, LongConsumer faultyLine) {
        this.in = in;
        this.faultyLine = faultyLine;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length < 2) {
            // room for one character beyond the basic plane
            return readOne(buffer, offset, length);
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        if (pending != 0) {
            out.put(pending);
            pending = 0;
        }
        while (out.position() == offset) {
            if (!bytes.hasRemaining() && ended) {
                return -1;
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                repair(out);
            } else if (result.isUnderflow() && out.position() == offset && !ended) {
                fill();
            }
        }
        return out.position() - offset;
    }

    private int readOne(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        char[] two = new char[2];
        int read = read(two, 0, 2);
        if (read < 1) {
            return read;
        }
        buffer[offset] = two[0];
        pending = read == 2 ? two[1] : 0;
        return 1;
    }

    private void repair(CharBuffer out) {
        if (!out.hasRemaining()) {
            return;
        }
        countLines(bytes.position());
        if (line != told) {
            faultyLine.accept(line);
            told = line;
        }
        // one byte at a time: what follows it may be UTF-8 again
        byte[] one = {bytes.get()};
        out.put(WINDOWS.decode(ByteBuffer.wrap(one)).get());
        decoder.reset();
    }

    private void fill() throws IOException {
        countLines(bytes.position());
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        counted = 0;
    }

    private void countLines(int end) {
        byte[] array = bytes.array();
        int found = 0;
        for (int i = counted; i < end; i++) {
            found += array[i] == '\n' ? 1 : 0;
        }
        line += found;
        counted = end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
