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

    /** Shared files small enough to be read here, by source. */
    private static final Map<String, List<String>> FILES = Map.of(
            "sipri-arms", List.of("sipri_tiv_dyad_year.csv.gz"),
            "cepii-geodist", List.of("cepii_geodist.csv.gz"),
            "cow-contiguity", List.of("cow_contdir.csv"),
            "icow-colonial", List.of("icow_coldata110.csv"),
            "vdem", List.of("vdem_v15_core_indices.csv.gz"),
            "ert", List.of("ert_v15_episodes.csv.gz"),
            "ucdp-prio", List.of("ucdp_acd.csv"));

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
            assertThat(new TreeSet<>(source.card().layers())).as(source.id()).isEqualTo(words(reading.ties()));
        }
    }

    private static Set<String> words(List<TieTable> tables) {
        Set<String> words = new TreeSet<>();
        tables.forEach(table -> words.add(table.layer().id()));
        return words;
    }
}
