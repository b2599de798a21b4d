package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentTest {
    private static final Consent FIRST =
            new Consent("some-ties", "a".repeat(64), Instant.parse("2026-01-02T03:04:05Z"));
    private static final Consent LATER =
            new Consent("some-ties", "b".repeat(64), Instant.parse("2026-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private Path store() {
        Path file = folder.resolve("s.duckdb");
        try (StoreWriter writer = StoreWriter.open(file, Duration.ofSeconds(5))) {
            writer.accept(LATER);
            writer.accept(FIRST);
            writer.write(Fixtures.reading(Fixtures.sourceRecord("some-ties", 3, 3, 1), "1"));
            writer.commit();
        }
        return file;
    }

    @Test
    void isFoundByTheTermsThatWereShown() {
        try (StoreReader reader = StoreReader.open(store())) {
            assertThat(reader.consents()).containsExactly(FIRST, LATER);
            assertThat(reader.consent("some-ties", FIRST.termsSha256())).contains(FIRST);
            assertThat(reader.consent("some-ties", "c".repeat(64))).isEmpty();
            assertThat(reader.consent("others", FIRST.termsSha256())).isEmpty();
        }
    }

    @Test
    void outlivesTheSnapshotsOfItsSource() {
        Path file = store();
        try (StoreWriter writer = StoreWriter.open(file, Duration.ofSeconds(5))) {
            assertThat(writer.forget(writer.snapshots().get(0).id())).isTrue();
            writer.commit();
        }
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.snapshots()).isEmpty();
            assertThat(reader.consents()).containsExactly(FIRST, LATER);
        }
    }
}
