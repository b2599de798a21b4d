package org.entente.source.atop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three files beside the checkout; counts of rows from {@code wc -l}, of dyads by awk over the file. */
class AtopSharedTest {
    private static SourceReading reading;

    @BeforeAll
    static void readAll() throws InputRefused {
        List<Path> files = List.of(
                SharedFiles.require("data/atop5_1a.csv"),
                SharedFiles.require("data/atop5_1m.csv.gz"),
                SharedFiles.require("data/atop_alliance.csv.gz"));
        reading = new Atop().read(files, SmallWorld.context());
    }

    @Test
    void everyRowIsAccountedFor() {
        List<SnapshotFile> files = reading.snapshot().files();
        assertThat(files).extracting(SnapshotFile::role).containsExactly("DYADS", "MEMBERS", "ALLIANCES");
        assertThat(files).extracting(SnapshotFile::rows).containsExactly(273_296L, 2_510L, 789L);
        for (SnapshotFile file : files) {
            assertThat(file.account().rows()).as(file.role()).isEqualTo(file.rows());
            assertThat(file.account().malformed()).as(file.role()).isZero();
        }
        RowAccount dyads = files.get(0).account();
        assertThat(dyads.leftOut()).as("rows without any obligation").isEqualTo(170);
        assertThat(dyads.unmapped()).isZero();
        assertThat(layer("obligation").size()).isEqualTo(541_739);
    }

    /** The treaty of 1994 and the Final Act of Helsinki; the agreement of 2010 adds consultation. */
    @Test
    void azerbaijanAndTurkey() {
        assertThat(kinds(373, 640, 2009)).containsExactly("defence", "nonaggression");
        assertThat(kinds(373, 640, 2010)).containsExactly("consultation", "defence", "nonaggression");
        assertThat(kinds(640, 373, 2010)).containsExactly("consultation", "defence", "nonaggression");
    }

    /** One text, of 1975, with 56 members by 2018. */
    @Test
    void azerbaijanAndSerbia() {
        assertThat(kinds(373, 345, 2018)).containsExactly("nonaggression");
        assertThat(kinds(373, 345, 1999)).isEmpty();
        Set<String> shared = names(373);
        shared.retainAll(names(345));
        assertThat(shared).containsExactly("ATOP 3740");
        assertThat(layer("pact").list().stream()
                        .filter(tie -> tie.name().equals("ATOP 3740") && tie.to() == 0)
                        .map(Tie::a)
                        .distinct())
                .hasSize(56);
    }

    private static TieTable layer(String id) {
        return reading.ties().stream()
                .filter(table -> table.layer().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(int one, int other, int year) {
        return layer("obligation").of(one, other).stream()
                .filter(tie -> tie.in(year))
                .map(Tie::kind)
                .toList();
    }

    private static Set<String> names(int ccode) {
        Set<String> names = new TreeSet<>();
        layer("pact").of(ccode).forEach(tie -> names.add(tie.name()));
        return names;
    }
}
