package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers are never blocked, see the old store or the new, and learn cheaply that there is a new one. */
class ReadersDuringImportTest {
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final SourceRecord OLD = Fixtures.sourceRecord("made-up", 200, 30, 1);
    private static final SourceRecord NEW = Fixtures.sourceRecord("made-up", 300, 30, 2);

    @TempDir
    Path directory;

    @Test
    void anOpenReaderKeepsWhatItSawAndKnowsThatThereIsMore() {
        Path file = directory.resolve("store.duckdb");
        write(file, OLD, "1");
        try (StoreReader before = StoreReader.open(file)) {
            assertThat(before.changed()).isFalse();
            write(file, NEW, "2");
            assertThat(before.changed()).isTrue();
            assertThat(rows(before)).isEqualTo(200);
            try (StoreReader after = StoreReader.open(file)) {
                assertThat(rows(after)).isEqualTo(300);
                assertThat(rows(before)).isEqualTo(200);
            }
        }
    }

    @Test
    void aReaderDuringAnImportSeesTheStoreBeforeIt() {
        Path file = directory.resolve("store.duckdb");
        write(file, OLD, "1");
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(NEW, "2"));
            try (StoreReader during = StoreReader.open(file)) {
                assertThat(rows(during)).isEqualTo(200);
                assertThat(StoreCheck.run(during)).isEmpty();
            }
            writer.commit();
        }
    }

    @Test
    void readersWhileImportsFollowEachOtherNeverSeeHalfOfOne() throws Exception {
        Path file = directory.resolve("store.duckdb");
        write(file, OLD, "0");
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        Thread readerThread = new Thread(() -> {
            while (!stop.get()) {
                try (StoreReader reader = StoreReader.open(file)) {
                    int rows = rows(reader);
                    wrong.addAndGet(
                            (rows == 200 || rows == 300)
                                            && StoreCheck.run(reader).isEmpty()
                                    ? 0
                                    : 1);
                    reads.incrementAndGet();
                }
            }
        });
        readerThread.start();
        for (int i = 1; i <= 6 || reads.get() < 3; i++) {
            write(file, i % 2 == 0 ? OLD : NEW, String.valueOf(i));
        }
        stop.set(true);
        readerThread.join();
        assertThat(wrong.get()).isZero();
        assertThat(reads.get()).isPositive();
    }

    private static int rows(StoreReader reader) {
        return reader.findRecord("made-up").orElseThrow().rollCalls().size();
    }

    private static void write(Path file, SourceRecord sourceRecord, String seed) {
        try (StoreWriter writer = StoreWriter.open(file, WAIT)) {
            writer.write(Fixtures.reading(sourceRecord, seed));
            writer.commit();
        }
    }
}
