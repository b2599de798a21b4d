package org.entente.source.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shared copy of the conflicts, and what ships. Counts come from a Python script of its own over the same file. */
class UcdpSharedTest {
    private static SourceReading reading;

    @BeforeAll
    static void readOnce() throws Exception {
        reading = new UcdpPrio()
                .read(
                        List.of(SharedFiles.require("data/ucdp_acd.csv")),
                        ImportContext.of(Progress.NONE, Instant.EPOCH));
    }

    @Test
    void accountsForEveryRow() {
        // lines of the file without its header; two rows have Hyderabad alone, in no list of states
        assertThat(reading.snapshot().rows()).isEqualTo(5_652);
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(5_650, 5_650, 2, 0, 0));
    }

    @Test
    void countsStatesAndPairs() {
        TieTable states = reading.ties().get(0);
        assertThat(states.size()).isEqualTo(6_310);
        assertThat(states.list().stream().filter(tie -> tie.kind().endsWith("_primary")))
                .hasSize(2_907);
        TieTable pairs = reading.ties().get(1);
        assertThat(pairs.list().stream().filter(tie -> tie.kind().equals("opposed")))
                .hasSize(821);
        assertThat(pairs.list().stream().filter(tie -> tie.kind().equals("alongside")))
                .hasSize(55_367);
    }

    @Test
    void shipsTheSame() {
        List<TieTable> built = new UcdpPrio().tables();
        for (int i = 0; i < built.size(); i++) {
            assertThat(built.get(i).list()).isEqualTo(reading.ties().get(i).list());
            assertThat(built.get(i).coverage()).isEqualTo(reading.ties().get(i).coverage());
        }
    }

    /** Azerbaijan: Nagorno-Karabakh (388) and two fights for the government (396), and troops in Iraq and Afghanistan. */
    @Test
    void hasAzerbaijan() {
        List<Tie> found = reading.ties().get(0).of(373);
        assertThat(found).hasSize(33);
        assertThat(found.stream().filter(tie -> tie.kind().endsWith("_primary")))
                .hasSize(19);
        assertThat(found.stream().map(Tie::name).distinct()).containsExactlyInAnyOrder("388", "396", "259", "333");
        assertThat(PackedDate.yearOf(found.get(0).from())).isEqualTo(1991);
        assertThat(reading.ties().get(1).of(373, 371).stream()
                        .filter(tie -> tie.kind().equals("opposed")))
                .hasSize(16);
    }

    /** Conflict 218 of the file, 27 years: minor but for 1948, 1965 and 1971. */
    @Test
    void hasIndiaAndPakistan() {
        List<Tie> found = reading.ties().get(1).of(770, 750).stream()
                .filter(tie -> tie.kind().equals("opposed"))
                .toList();
        assertThat(found).hasSize(27).allMatch(tie -> tie.name().equals("218"));
        assertThat(found.stream().filter(tie -> tie.value() == 2))
                .extracting(tie -> PackedDate.yearOf(tie.from()))
                .containsExactly(1948, 1965, 1971);
    }
}
