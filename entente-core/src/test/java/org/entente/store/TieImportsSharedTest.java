package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.source.DataSource;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceCatalogue;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every shared file of a source of ties, imported into one store. */
class TieImportsSharedTest {
    private static final Map<String, List<String>> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("archigos", List.of("archigos_4.1_full.csv")),
            Map.entry("cow-igo", List.of("cow_igo_ndy.csv.gz", "cow_igo_sy.csv")),
            Map.entry("cow-mid", List.of("cow_mid_ddydisps.csv.gz")),
            Map.entry("cow-nmc", List.of("cow_nmc.csv")),
            Map.entry("cow-states", List.of("cow_states.csv")),
            Map.entry("cow-trade", List.of("cow_trade_sy.csv", "cow_dyadic_trade_2001.csv")),
            Map.entry("gw-states", List.of("gw_states.csv")),
            Map.entry("icews", List.of("icews_dyad_year.csv.gz")),
            Map.entry("rivalries-td", List.of("td_rivalries.csv")),
            Map.entry("rivalries-tss", List.of("tss_rivalries.csv")),
            Map.entry("sipri-arms", List.of("sipri_tiv_dyad_year.csv.gz")),
            Map.entry("wits", List.of("wits_bilateral_trade_2009.csv.gz"))));

    @TempDir
    private Path folder;

    @Test
    void everyRowOfEveryFileIsAccountedFor() throws Exception {
        Path file = folder.resolve("ties.duckdb");
        for (Map.Entry<String, List<String>> named : FILES.entrySet()) {
            importAll(file, named.getKey(), named.getValue());
        }
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.snapshots()).hasSize(FILES.size());
            for (StoredSnapshot stored : reader.snapshots()) {
                for (SnapshotFile read : stored.snapshot().files()) {
                    assertThat(read.account().rows()).as(read.name()).isEqualTo(read.rows());
                    assertThat(read.account().kept()).as(read.name()).isPositive();
                }
            }
            assertThat(joint(reader, 373, 345, 2014)).isEqualTo(40);
            assertThat(StoreCheck.run(reader)).isEmpty();
        }
    }

    private static void importAll(Path store, String id, List<String> names) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(SharedFiles.require("data/" + name));
        }
        DataSource source = SourceCatalogue.find(id).orElseThrow();
        ImportContext context = ImportContext.of(Progress.NONE, Instant.parse("2026-01-02T03:04:05Z"));
        ImportOutcome outcome = new Importer(store, Duration.ofSeconds(5)).run(source, paths, context);
        assertThat(outcome.alreadyHeld()).isFalse();
        assertThat(new Importer(store, Duration.ofSeconds(5))
                        .run(source, paths, context)
                        .alreadyHeld())
                .isTrue();
    }

    private static double joint(StoreReader reader, int one, int other, int year) {
        StoredLayer layer = reader.layers().stream()
                .filter(held -> held.layer().equals(Layers.JOINT_ORGANISATIONS))
                .findFirst()
                .orElseThrow();
        return reader.ties(layer, TieFilter.between(one, other).years(year, year)).list().stream()
                .mapToDouble(Tie::value)
                .sum();
    }
}
