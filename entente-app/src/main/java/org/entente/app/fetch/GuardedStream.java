package org.entente.app.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** A transfer that is given up when nothing comes for too long, or its end does not: the client's own streams wait for ever. */
final class GuardedStream extends FilterInputStream {
    private final long silence;
    private final long end;
    private final Thread guard;
    private volatile long last = System.nanoTime();
    private volatile boolean stalled;

    /**
     * @param silence after which it is given up
     * @param total after which it is given up, whatever comes
     */
    GuardedStream(InputStream in, Duration silence, Duration total) {
        super(in);
        this.end = System.nanoTime() + total.toNanos();
        this.silence = silence.toNanos();
        this.guard = new Thread(this::watch, "entente-transfer");
        guard.setDaemon(true);
        guard.start();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        last = System.nanoTime();
        try {
            int n = super.read(buffer, offset, length);
            if (stalled) {
                throw new IOException("closed");
            }
            return n;
        } catch (IOException e) {
            throw stalled ? new HttpTimeoutException(why()) : e;
        }
    }

    private String why() {
        return System.nanoTime() - end >= 0
                ? "it took longer than a fetch may"
                : "nothing came for " + silence / 1_000_000_000 + " s";
    }

    @Override
    public void close() throws IOException {
        guard.interrupt();
        super.close();
    }

    private long left() {
        long now = System.nanoTime();
        return Math.min(silence - (now - last), end - now);
    }

    private void watch() {
        try {
            for (long left = left(); left > 0; left = left()) {
                Thread.sleep(left / 1_000_000 + 1);
            }
            stalled = true;
            in.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the transfer has ended
        } catch (IOException e) {
            stalled = true; // the reader is told when it reads on
        }
    }
}
