package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.source.SourceReading;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieStoreTest {
    private static final Tie MISSING = Tie.number(2, 20, 20090000, 20090000, "importer", "", Double.NaN);
    private static final Tie FULL = Tie.number(20, 2, 20100000, 20100000, "exporter", "Ünïcode", 5.5)
            .within(4, 7, .5)
            .from("a list", Confidence.MEDIUM);

    @TempDir
    private Path folder;

    private SourceReading reading(String seed, Layer layer, Tie... ties) {
        var rows = TieTable.of(layer);
        List.of(ties).forEach(rows::add);
        TieTable table = rows.build(new Coverage(2009, 2010, true, "A note."));
        return SourceReading.ofTies(List.of(table), Fixtures.snapshot("some-ties", seed), List.of());
    }

    private Path store(SourceReading... readings) {
        Path file = folder.resolve("s.duckdb");
        for (SourceReading reading : readings) {
            try (StoreWriter writer = StoreWriter.open(file, Duration.ofSeconds(5))) {
                writer.write(reading);
                writer.commit();
            }
        }
        return file;
    }

    @Test
    void givesBackWhatWasImported() {
        Path file = store(reading("1", Layers.TRADE, MISSING, FULL));
        try (StoreReader reader = StoreReader.open(file)) {
            StoredLayer layer = reader.layers().get(0);
            assertThat(layer.layer()).isSameAs(Layers.TRADE);
            assertThat(layer.coverage()).isEqualTo(new Coverage(2009, 2010, true, "A note."));
            assertThat(layer.rows()).isEqualTo(2);
            assertThat(layer.origin().source()).isEqualTo("some-ties");
            assertThat(reader.ties(layer, TieFilter.ALL).list()).containsExactly(MISSING, FULL);
            assertThat(reader.snapshots().get(0).ties()).isEqualTo(2);
            assertThat(StoreCheck.run(reader)).isEmpty();
        }
    }

    @Test
    void filtersAsTheTableDoes() {
        Tie open = Tie.number(2, 365, PackedDate.OPEN, PackedDate.OPEN, "", "", 1);
        Path file = store(reading("1", Layers.TRADE, MISSING, FULL, open));
        try (StoreReader reader = StoreReader.open(file)) {
            StoredLayer layer = reader.layers().get(0);
            TieTable whole = reader.ties(layer, TieFilter.ALL);
            for (TieFilter filter : List.of(
                    TieFilter.year(2009),
                    TieFilter.year(1990),
                    TieFilter.of(365),
                    TieFilter.between(20, 2),
                    TieFilter.between(2, 20).years(2010, 2012))) {
                assertThat(reader.ties(layer, filter).list())
                        .as(filter.toString())
                        .containsExactlyElementsOf(whole.where(filter).list());
            }
        }
    }

    @Test
    void aLaterImportReplacesAndForgettingBringsBack() {
        Path file = store(reading("1", Layers.TRADE, MISSING), reading("2", Layers.TRADE, FULL));
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.ties(reader.layers().get(0), TieFilter.ALL).list())
                    .containsExactly(FULL);
        }
        try (StoreWriter writer = StoreWriter.open(file, Duration.ofSeconds(5))) {
            assertThat(writer.forget(writer.snapshots().get(1).id())).isTrue();
            writer.commit();
        }
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.layers()).hasSize(1);
            assertThat(reader.ties(reader.layers().get(0), TieFilter.ALL).list())
                    .containsExactly(MISSING);
        }
    }

    @Test
    void aLayerOfAnUnknownWordKeepsWhatWasSaidOfIt() {
        Layer own = new Layer("town-twinning", "Town twinning", Layer.Shape.PAIR, "towns", "Twinned towns.");
        Path file = store(reading("1", own, Tie.number(2, 20, 0, 0, "", "", 3)));
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.layers().get(0).layer()).isEqualTo(own);
        }
    }
}
