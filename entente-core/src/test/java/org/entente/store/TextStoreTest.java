package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.notice.Notice;
import org.entente.source.SourceReading;
import org.entente.speech.SpeechText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of speeches in the user's store: given back as they were, forgotten with their snapshot. */
class TextStoreTest {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final String SPEECH = "We thank the Assembly. Merci à tous. 谢谢";

    @TempDir
    private Path folder;

    private Path store() {
        return folder.resolve("s.duckdb");
    }

    private String write() {
        SourceReading reading = SourceReading.ofTies(List.of(), Fixtures.snapshot("speeches", "1"), List.of())
                .withTexts(List.of(
                        SpeechText.of(373, 71, 2016, "Later."),
                        SpeechText.of(345, 70, 2015, SPEECH),
                        SpeechText.of(373, 70, 2015, "")));
        try (StoreWriter writer = StoreWriter.open(store(), WAIT)) {
            writer.write(reading);
            writer.commit();
        }
        return reading.snapshot().id();
    }

    @Test
    void givesBackTextsAsTheyWere() {
        write();
        try (StoreReader reader = StoreReader.open(store())) {
            StoredTexts held = reader.texts().orElseThrow();
            assertThat(held.count()).isEqualTo(3);
            assertThat(reader.texts(held, 345)).extracting(SpeechText::text).containsExactly(SPEECH);
            assertThat(reader.texts(held, 0))
                    .extracting(text -> text.ccode() + " " + text.session() + " " + text.length())
                    .containsExactly("345 70 " + SPEECH.length(), "373 70 0", "373 71 6");
            assertThat(StoreCheck.run(reader)).isEmpty();
        }
    }

    @Test
    void forgetsThemWithTheirSnapshot() {
        String id = write();
        try (StoreWriter writer = StoreWriter.open(store(), WAIT)) {
            assertThat(writer.forget(id)).isTrue();
            writer.commit();
        }
        try (StoreReader reader = StoreReader.open(store())) {
            assertThat(reader.texts()).isEmpty();
            assertThat(reader.read(() -> Sql.number(reader.connection(), "SELECT count(*) FROM speech_text")))
                    .isZero();
        }
    }

    @Test
    void noticesALostText() throws Exception {
        write();
        try (DuckDBConnection connection = DuckDb.writable(store())) {
            Sql.run(connection, "DELETE FROM speech_text WHERE ccode = 345");
        }
        try (StoreReader reader = StoreReader.open(store())) {
            assertThat(StoreCheck.run(reader)).extracting(Notice::code).containsExactly("rows_differ");
        }
    }
}
