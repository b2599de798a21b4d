package org.entente.app.fetch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuardedStreamTest {
    /** Sends a byte now and then, and never ends until it is closed. */
    private static final class Dripping extends InputStream {
        private volatile boolean closed;

        @Override
        public int read() throws IOException {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (closed) {
                throw new IOException("closed");
            }
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            buffer[offset] = (byte) read();
            return 1;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aTransferThatNeverEndsIsGivenUpThoughSomethingAlwaysComes() throws IOException {
        try (InputStream in = new GuardedStream(new Dripping(), Duration.ofHours(1), Duration.ofMillis(50))) {
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(HttpTimeoutException.class)
                    .hasMessageContaining("longer than a fetch may");
        }
    }
}
