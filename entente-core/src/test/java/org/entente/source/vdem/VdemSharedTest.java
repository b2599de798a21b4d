package org.entente.source.vdem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shared extract of V-Dem v15. Counts come from a Python script of its own that applies the registry's tables to the
 * rows of the file: a country is a state when COW or the General Assembly has it on 31 December, else on 1 January.
 */
class VdemSharedTest {
    private static SourceReading reading;
    private static TieTable regimes;

    @BeforeAll
    static void readOnce() throws Exception {
        reading = new Vdem()
                .read(
                        List.of(SharedFiles.require("data/vdem_v15_core_indices.csv.gz")),
                        ImportContext.of(Progress.NONE, Instant.EPOCH));
        regimes = reading.ties().get(0);
    }

    @Test
    void accountsForEveryRow() {
        assertThat(reading.snapshot().files().get(0).account())
                .isEqualTo(new RowAccount(16_527, 16_527, 10_248, 0, 1_138));
        assertThat(reading.snapshot().rows()).isEqualTo(27_913);
        assertThat(reading.snapshot().recordEnd()).isEqualTo("2024-12-31");
        assertThat(reading.ties()).hasSize(1);
    }

    @Test
    void holdsEveryFigure() {
        Map<String, Long> kinds =
                regimes.list().stream().collect(Collectors.groupingBy(Tie::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        "polyarchy", 16_527L,
                        "libdem", 16_267L,
                        "partipdem", 16_378L,
                        "delibdem", 13_725L,
                        "egaldem", 13_725L,
                        "api", 16_527L,
                        "mpi", 16_527L));
    }

    /** As {@code zgrep} finds them in the file; unified Germany's and Yemen's first years under the code of that day. */
    @ParameterizedTest
    @CsvSource({
        "373, 2024, .175, .158, .186, .015", // Azerbaijan
        "345, 2024, .315, .28, .344, .034", // Serbia
        "265, 1990, .709, .65, .773, .061", // German Democratic Republic
        "678, 1990, .225, .198, .247, .025", // Yemen, seated under 678 to the session's end
    })
    void hasPolyarchyWithItsBounds(int state, int year, double value, double lo, double hi, double sd) {
        assertThat(regimes.of(state).stream()
                        .filter(tie -> tie.in(year) && tie.kind().equals("polyarchy")))
                .containsExactly(Tie.number(state, 0, year * 10_000, year * 10_000, "polyarchy", "", value)
                        .within(lo, hi, sd));
    }

    @Test
    void holdsWhatShips() {
        TieTable built = new Vdem().tables().get(0);
        for (Tie tie : built.list()) {
            if (!tie.kind().equals("regime")) {
                assertThat(regimes.of(tie.a())).contains(tie);
            }
        }
    }
}
