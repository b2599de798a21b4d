package org.entente.source.voeten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.SourceReading;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Voeten's whole record, beside the shared files. */
class UngaVoetenSharedTest {
    private static final Set<String> SAMPLE_SESSIONS = Set.of("62", "63", "68", "74");

    private static SourceReading pair;

    private static SourceReading read(String... files) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(SharedFiles.require("data/" + file));
        }
        return new UngaVoeten().read(paths, ImportContext.of(Progress.NONE, Instant.EPOCH));
    }

    @BeforeAll
    static void readOnce() throws Exception {
        pair = read("unga_votes.csv.gz", "unga_rollcalls.csv.gz", "voeten_matches.csv");
    }

    @Test
    void holdsEveryRowOfThePair() {
        // rows, roll calls, matches and states as data/README.md beside the files states them
        assertThat(pair.snapshot().files()).extracting(file -> file.rows()).containsExactly(1_233_432L, 6_298L, 955L);
        assertThat(pair.notices()).isEmpty();
        assertThat(pair.record().rollCalls()).hasSize(6_298);
        assertThat(pair.record().matches()).hasSize(955);
        assertThat(pair.record().ccodes()).hasSize(200);
        assertThat(pair.snapshot().recordEnd()).isEqualTo("2021-03-03");
    }

    @Test
    void countsEachCodeAsTheFileDoes() {
        long[] counts = new long[10];
        for (byte[] row : pair.record().cells()) {
            for (byte cell : row) {
                counts[cell]++;
            }
        }
        // zcat unga_votes.csv.gz | cut -d, -f4 | sort | uniq -c
        assertThat(Arrays.copyOfRange(counts, 1, 4)).containsExactly(707_569, 112_640, 66_716);
        assertThat(counts[8]).isEqualTo(91_986);
        assertThat(counts[9]).isEqualTo(254_521);
    }

    @Test
    void agreesWithTheSingleFileOnItsSessions() throws Exception {
        SourceReading single = read("unvotes_dataverse_layout_sample.csv.gz");
        assertThat(single.snapshot().rows()).isEqualTo(66_395);
        assertThat(single.notices()).isEmpty();
        Map<String, SourceRollCall> expected = new HashMap<>();
        pair.record().rollCalls().stream()
                .filter(rollCall -> SAMPLE_SESSIONS.contains(rollCall.session()))
                .forEach(rollCall -> expected.put(rollCall.nativeId(), rollCall));
        assertThat(single.record().rollCalls()).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(castOrAbsent(single.record(), expected.keySet()))
                .isEqualTo(castOrAbsent(pair.record(), expected.keySet()));
    }

    /** Cells by roll call and state, rows of states that were not members left out. */
    private static Map<String, Byte> castOrAbsent(SourceRecord record, Set<String> ids) {
        Map<String, Byte> cells = new HashMap<>();
        for (int r = 0; r < record.cells().length; r++) {
            String id = record.rollCalls().get(r).nativeId();
            for (int s = 0; s < record.ccodes().length; s++) {
                byte cell = record.cells()[r][s];
                if (ids.contains(id) && cell != 0 && cell != 9) {
                    cells.put(id + " " + record.ccodes()[s], cell);
                }
            }
        }
        return cells;
    }
}
