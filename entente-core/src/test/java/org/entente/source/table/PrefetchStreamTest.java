package org.entente.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PrefetchStreamTest {
    private static final int MANY = 5_000_000;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void givesTheSameBytes() throws IOException {
        for (int length : new int[] {0, 1, 1 << 18, (1 << 18) + 1, MANY}) {
            byte[] bytes = bytes(length);
            try (InputStream in = new PrefetchStream(new ByteArrayInputStream(bytes), "test")) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void canBeClosedBeforeItsEnd() throws IOException {
        PrefetchStream in = new PrefetchStream(new ByteArrayInputStream(bytes(MANY)), "test");
        assertThat(in.read()).isNotNegative();
        in.close();
    }

    @Test
    void failsAfterWhatCouldBeRead() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        InputStream source = new SequenceInputStream(new ByteArrayInputStream(bytes(1000)), failing);
        try (InputStream in = new PrefetchStream(source, "test")) {
            assertThat(in.readNBytes(1000)).hasSize(1000);
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("the disk is gone");
            assertThatThrownBy(in::read).isInstanceOf(IOException.class);
        }
    }
}
