package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is opened when it is first read: one that cannot be opened stops nobody who passes it over. */
final class LateStream extends InputStream {
    private final Path file;
    private @Nullable InputStream open;

    LateStream(Path file) {
        this.file = file;
    }

    private InputStream open() throws IOException {
        InputStream stream = open == null ? Files.newInputStream(file) : open;
        open = stream;
        return stream;
    }

    @Override
    public int read() throws IOException {
        return open().read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return open().read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
