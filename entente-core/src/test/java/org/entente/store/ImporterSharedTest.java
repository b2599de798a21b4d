package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.source.DataSource;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceReading;
import org.entente.source.SourceRecord;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sources whole, in and out of the store. Timings belong to the bench; only the size is held here. */
class ImporterSharedTest {
    private static final long LARGEST_STORE = 80_000_000;
    private static final ImportContext CONTEXT =
            new ImportContext(RegistryCodes.builtIn(), Progress.NONE, Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    Path directory;

    @Test
    void bothSourcesGoInAndComeOutUnchangedAndFit() throws Exception {
        Path file = directory.resolve("store.duckdb");
        Importer importer = new Importer(file, Duration.ofSeconds(1));
        List<Path> voeten = List.of(
                SharedFiles.require("data/unga_votes.csv.gz"),
                SharedFiles.require("data/unga_rollcalls.csv.gz"),
                SharedFiles.require("data/voeten_matches.csv"));
        List<Path> undl = List.of(SharedFiles.require("data/unga_votes_undl.csv.gz"));

        assertThat(importer.run(source("unga-voeten"), voeten, CONTEXT).alreadyHeld())
                .isFalse();
        assertThat(importer.run(source("unga-undl"), undl, CONTEXT).alreadyHeld())
                .isFalse();

        assertThat(Files.size(file)).isLessThan(LARGEST_STORE);
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(StoreCheck.run(reader)).isEmpty();
            assertSame(reader, source("unga-voeten").read(voeten, CONTEXT));
            assertSame(reader, source("unga-undl").read(undl, CONTEXT));
        }
        long modified = Files.getLastModifiedTime(file).toMillis();
        assertThat(importer.run(source("unga-voeten"), List.of(voeten.get(1), voeten.get(0), voeten.get(2)), CONTEXT)
                        .alreadyHeld())
                .isTrue();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(modified);
    }

    @Test
    void aRefusedFileLeavesNoStore() throws Exception {
        Path broken = Files.writeString(directory.resolve("votes.csv"), "<html>not found</html>\n");
        Path file = directory.resolve("new/store.duckdb");
        assertThatThrownBy(() -> new Importer(file, Duration.ZERO).run(source("unga-undl"), List.of(broken), CONTEXT))
                .isInstanceOf(InputRefused.class);
        assertThat(directory.resolve("new")).doesNotExist();
    }

    private static void assertSame(StoreReader reader, SourceReading reading) {
        SourceRecord stored = reader.findRecord(reading.record().source()).orElseThrow();
        assertThat(stored.rollCalls()).isEqualTo(reading.record().rollCalls());
        assertThat(stored.ccodes()).isEqualTo(reading.record().ccodes());
        assertThat(stored.cells()).isDeepEqualTo(reading.record().cells());
        assertThat(stored.origins()).isEqualTo(reading.record().origins());
        StoredSnapshot snapshot = reader.current(reading.record().source()).orElseThrow();
        assertThat(snapshot.snapshot()).isEqualTo(reading.snapshot());
        assertThat(reader.notices(snapshot)).isEqualTo(reading.notices());
    }

    private static DataSource source(String id) {
        return SourceCatalogue.find(id).orElseThrow();
    }
}
