package org.entente.source.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads ahead on a thread of its own, so that unpacking and parsing use two cores. */
final class PrefetchStream extends InputStream {
    private static final int CHUNK = 1 << 18;
    private static final int AHEAD = 8;

    private record Chunk(byte[] bytes, int length, @Nullable IOException failure) {}

    private final BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(AHEAD);
    private final InputStream in;
    private final Thread thread;
    private Chunk current = new Chunk(new byte[0], 0, null);
    private int position;

    PrefetchStream(InputStream in, String name) {
        this.in = in;
        this.thread = new Thread(this::readAhead, "read " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void readAhead() {
        try {
            for (boolean more = true; more; ) {
                byte[] bytes = new byte[CHUNK];
                Chunk chunk = fill(bytes);
                queue.put(chunk);
                more = chunk.length == CHUNK && chunk.failure == null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A chunk shorter than its array is the last; a failure comes after what could still be read. */
    private Chunk fill(byte[] bytes) {
        int length = 0;
        try {
            while (length < CHUNK) {
                int read = in.read(bytes, length, CHUNK - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
            return new Chunk(bytes, length, null);
        } catch (IOException e) {
            return new Chunk(bytes, length, e);
        } catch (RuntimeException e) {
            return new Chunk(bytes, length, new IOException(e));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == current.length) {
            if (current.failure != null) {
                throw current.failure;
            }
            if (current.bytes.length > 0 && current.length < CHUNK) {
                return -1;
            }
            current = take();
            position = 0;
        }
        int read = Math.min(length, current.length - position);
        System.arraycopy(current.bytes, position, buffer, offset, read);
        position += read;
        return read;
    }

    private Chunk take() throws IOException {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        in.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
