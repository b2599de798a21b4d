package org.entente.app.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** stdout in UTF-8, buffered, that does not swallow failures as a print stream does. */
final class AnswerStream extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private AnswerStream(OutputStream out) {
        super(out);
    }

    /** A print stream on which a vanished reader raises {@link BrokenPipe} and a full disk {@link StdoutFailed}. */
    static PrintStream on(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(new AnswerStream(out), BUFFER), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed")
                ? new BrokenPipe(e)
                : new StdoutFailed(e);
    }
}
