package org.entente.construct.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entente.record.TieRecord;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.SourceCatalogue;
import org.entente.speech.NameMask;
import org.entente.speech.Passages;
import org.entente.speech.SmallWords;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechText;
import org.entente.store.Importer;
import org.entente.store.StoreReader;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layers;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The shared archive of sessions 60 to 79 in a store, those of the EU left out: texts and counts agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrativeSharedTest {
    private static final int SPEECHES = 3843;

    private TieRecord ties;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        Path archive = SharedFiles.require("data/ungd_s60_s79.tar.gz");
        Path store = folder.resolve("s.duckdb");
        new Importer(store, Duration.ofSeconds(5))
                .run(
                        SourceCatalogue.find("ungd").orElseThrow(),
                        List.of(archive),
                        ImportContext.of(Progress.NONE, Instant.EPOCH));
        ties = TieRecord.with(StoreReader.open(store));
    }

    @AfterAll
    void close() {
        if (ties != null) {
            ties.close();
        }
    }

    private List<SpeechText> texts() {
        return ties.texts(ties.texts().orElseThrow(), 0);
    }

    @Test
    void everySpeechCountedHasItsText() {
        assertThat(texts()).hasSize(SPEECHES);
        assertThat(ties.texts().orElseThrow().count()).isEqualTo(SPEECHES);
    }

    @Test
    void placesAreAsManyAsMentions() {
        TieTable mentions = ties.read(ties.find(Layers.MENTION, "ungd").orElseThrow(), TieFilter.ALL);
        for (int[] pair : new int[][] {{369, 365}, {365, 369}, {371, 373}, {345, 373}, {666, 630}}) {
            List<Place> places = Place.list(ties, pair[0], pair[1], 2005, 2024);
            long counted = mentions.of(pair[0], pair[1]).stream()
                    .filter(tie -> tie.a() == pair[0])
                    .mapToLong(tie -> Math.round(tie.value()))
                    .sum();
            assertThat(places).hasSize((int) counted).allMatch(place -> place.percent() < 100);
            assertThat(kept(pair[0], pair[1])).isEqualTo(counted);
        }
    }

    /** As the numbers kept of all speeches have it. */
    private long kept(int who, int whom) {
        Places places = Places.read(ties.texts(ties.texts().orElseThrow(), who).stream()
                .flatMapToDouble(Places::numbers)
                .toArray());
        return Objects.requireNonNull(places.of().get(who)).keySet().stream()
                .mapToLong(year -> places.find(who, whom, year).orElseThrow().size())
                .sum();
    }

    @Test
    void masksNamesThroughoutTheArchive() {
        List<SpeechText> texts = texts();
        NameMask mask = new NameMask(SpeechCounter.builtIn(), SmallWords.of(texts));
        List<SpeechText> some = texts.subList(0, 40);
        for (SpeechText speech : some) {
            String left = mask.without(speech);
            assertThat(left.length()).isBetween(speech.length() / 2, speech.length());
            assertThat(SpeechCounter.builtIn()
                            .count(left, speech.ccode(), speech.day())
                            .mentioned())
                    .as("names left in the speech of %d in %d", speech.ccode(), speech.year())
                    .isLessThanOrEqualTo(1);
            assertThat(Passages.of(left)).isNotEmpty();
        }
    }
}
