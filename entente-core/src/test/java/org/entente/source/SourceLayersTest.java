package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layers;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** What a card says of its layers is what its tables and readings give: mend the card's {@code layers}. */
class SourceLayersTest {
    /** Sources whose files a user writes, with layers of any name. */
    private static final Set<String> OF_USERS = Set.of("ties", "record");

    /** Shared files quickly read, by source. */
    private static final Map<String, List<String>> FILES = Map.ofEntries(
            Map.entry("sipri-arms", List.of("sipri_tiv_dyad_year.csv.gz")),
            Map.entry("cepii-geodist", List.of("cepii_geodist.csv.gz")),
            Map.entry("cow-contiguity", List.of("cow_contdir.csv")),
            Map.entry("icow-colonial", List.of("icow_coldata110.csv")),
            Map.entry("vdem", List.of("vdem_v15_core_indices.csv.gz")),
            Map.entry("ert", List.of("ert_v15_episodes.csv.gz")),
            Map.entry("ucdp-prio", List.of("ucdp_acd.csv")),
            Map.entry("archigos", List.of("archigos_4.1_full.csv")),
            Map.entry("cow-igo", List.of("cow_igo_ndy.csv.gz", "cow_igo_sy.csv")),
            Map.entry("cow-trade", List.of("cow_dyadic_trade_2001.csv", "cow_trade_sy.csv")),
            Map.entry("cow-mid", List.of("cow_mid_ddydisps.csv.gz")),
            Map.entry("cow-nmc", List.of("cow_nmc.csv")),
            Map.entry("cow-states", List.of("cow_states.csv")),
            Map.entry("gw-states", List.of("gw_states.csv")),
            Map.entry("rivalries-td", List.of("td_rivalries.csv")),
            Map.entry("rivalries-tss", List.of("tss_rivalries.csv")),
            Map.entry("wits", List.of("wits_bilateral_trade_2009.csv.gz")));

    /** Layers read in a published layout of which no shared file is a copy. */
    private static final Map<String, Set<String>> FROM_DOCUMENTATION = Map.of("cow-igo", Set.of("organisation"));

    private static final ImportContext CONTEXT =
            new ImportContext(RegistryCodes.builtIn(), Progress.NONE, Instant.parse("2026-01-02T03:04:05Z"), null);

    @Test
    void everySourceNamesItsLayersByTheirWords() {
        for (SourceCard card : SourceCatalogue.cards()) {
            assertThat(card.layers().isEmpty()).as(card.id() + ": layers").isEqualTo(OF_USERS.contains(card.id()));
            assertThat(card.layers())
                    .allMatch(word ->
                            word.equals(SourceCard.VOTES) || Layers.find(word).isPresent());
        }
    }

    @Test
    void sourcesOfVotesGiveVotesAndNoOthersDo() {
        for (DataSource source : SourceCatalogue.list()) {
            assertThat(source.card().gives(SourceCard.VOTES)).as(source.id()).isEqualTo(source.hasVotes());
        }
    }

    @Test
    void whatShipsIsDeclared() {
        for (CompiledSource source : SourceCatalogue.compiled()) {
            assertThat(source.card().layers()).as(source.card().id()).containsAll(words(source.tables()));
        }
    }

    @Test
    void whatSharedFilesGiveIsDeclared() throws InputRefused {
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(FILES).entrySet()) {
            List<Path> files = entry.getValue().stream()
                    .map(name -> SharedFiles.require("data/" + name))
                    .toList();
            DataSource source = SourceCatalogue.find(entry.getKey()).orElseThrow();
            SourceReading reading = source.read(files, CONTEXT);
            Set<String> given = words(reading.ties());
            given.addAll(FROM_DOCUMENTATION.getOrDefault(source.id(), Set.of()));
            assertThat(new TreeSet<>(source.card().layers())).as(source.id()).isEqualTo(given);
        }
    }

    private static Set<String> words(List<TieTable> tables) {
        Set<String> words = new TreeSet<>();
        tables.forEach(table -> words.add(table.layer().id()));
        return words;
    }
}
