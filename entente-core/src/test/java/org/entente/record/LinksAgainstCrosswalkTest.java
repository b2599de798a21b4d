package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Links between the two records, held against a crosswalk that others made. */
class LinksAgainstCrosswalkTest {
    /** Links that the crosswalk misses: rcid to library record. */
    private static final Map<String, String> MISSED = Map.of(
            "505", "661040",
            "961", "660022",
            "771", "664894",
            "407", "671740",
            "2041", "632961",
            "2183", "629467",
            "2441", "625699",
            "3097", "280817",
            "4070", "284919",
            "4148", "285300");

    private static Map<String, String> links = Map.of();
    private static Map<String, String> crosswalk = Map.of();

    @BeforeAll
    static void link() throws IOException {
        Path file = SharedFiles.require("data/unga_rcid_undl_crosswalk.csv");
        Pairing pairing = Pairing.of(
                SharedRecords.cc0(), rollCall -> Integer.parseInt(rollCall.session()) <= 74, SharedRecords.library());
        Map<String, String> found = new HashMap<>();
        for (Entry entry : pairing.entries()) {
            if (entry.cc0() != null && entry.library() != null) {
                found.put(entry.cc0().nativeId(), entry.library().nativeId());
            }
        }
        links = found;
        crosswalk = read(file);
    }

    /** Rows of sessions 1–74: those of session 75 are linked by symbol alone. */
    private static Map<String, String> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, String> found = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            if (!fields[8].equals("symbol")) {
                found.put(fields[0], fields[1]);
            }
        }
        return found;
    }

    @Test
    void areOneToOne() {
        assertThat(links).hasSize(4899);
        assertThat(new HashSet<>(links.values())).hasSize(4899);
    }

    @Test
    void areThoseOfTheCrosswalkButForTwo() {
        assertThat(crosswalk).hasSize(4889);
        Set<String> differing = new TreeSet<>();
        crosswalk.forEach((rcid, record) -> {
            if (!record.equals(links.get(rcid))) {
                differing.add(rcid + " is linked to " + links.get(rcid) + ", in the crosswalk to " + record);
            }
        });
        assertThat(1 - (double) differing.size() / crosswalk.size()).isGreaterThan(.98);
        assertThat(differing)
                .containsExactly(
                        "144 is linked to null, in the crosswalk to 670976",
                        "5700 is linked to null, in the crosswalk to 479341");
    }

    @Test
    void coverTheLibraryRecordsOfTheCrosswalkAndTheTenItMisses() {
        Set<String> expected = new HashSet<>(crosswalk.values());
        expected.addAll(MISSED.values());
        assertThat(new HashSet<>(links.values())).isEqualTo(expected);
        assertThat(links).containsAllEntriesOf(MISSED);
    }
}
