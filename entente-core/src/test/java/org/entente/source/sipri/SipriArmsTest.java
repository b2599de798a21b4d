package org.entente.source.sipri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SipriArmsTest {
    private static final String HEADER = "supplier,recipient,year,value,supplier_cown,recipient_cown";

    @TempDir
    private Path folder;

    private SourceReading read(String... rows) throws InputRefused {
        Path file = SmallWorld.write(folder, "arms.csv", List.of(String.join("\n", rows)));
        return new SipriArms().read(List.of(file), SmallWorld.context());
    }

    @Test
    void everyRowIsAccountedFor() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "United States,Israel,2017,500,2,666",
                "Türkiye,Azerbaijan,2017,12.5,,373",
                "Soviet Union,Hezbollah (Lebanon)*,1985,3,365,660",
                "France,Armenia,2017,NA,220,371",
                "France,France,2017,4,220,220",
                "United States,Israel,2017,500,2,666");
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(2, 1, 1, 0, 3));
        assertThat(reading.snapshot().files().get(0).rows()).isEqualTo(6);
        assertThat(reading.ties().get(0).list()).extracting(Tie::value).containsExactly(500.0, 12.5);
        assertThat(SmallWorld.count(reading, "unknown_state")).isEqualTo(1);
        assertThat(SmallWorld.count(reading, "duplicate_row")).isEqualTo(1);
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("a,b,c", "1,2,3"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("none of its files");
    }

    @Test
    void readsSemicolonsToo() throws InputRefused {
        SourceReading reading = read(HEADER.replace(',', ';'), "United States;Israel;2017;500;2;666");
        assertThat(reading.ties().get(0).size()).isEqualTo(1);
    }

    /** Sums of 2017–21 over all suppliers, the unknown one among them: awk over the file gives 446, 162 and 729. */
    @Test
    void sharesOfTheSharedFile() throws InputRefused {
        Path file = SharedFiles.require("data/sipri_tiv_dyad_year.csv.gz");
        SourceReading reading = new SipriArms().read(List.of(file), SmallWorld.context());
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).isEqualTo(reading.snapshot().rows()).isEqualTo(21_324);
        assertThat(share(reading, 666, 373)).isCloseTo(446.0 / 729, within(1e-12));
        assertThat(share(reading, 365, 373)).isCloseTo(162.0 / 729, within(1e-12));
        assertThat(share(reading, 710, 770)).isBetween(.715, .725);
    }

    private static double share(SourceReading reading, int supplier, int recipient) {
        TieFilter years = TieFilter.ALL.years(2017, 2021);
        double one = sum(reading.ties().get(0).where(years).of(supplier, recipient), "");
        return one / sum(reading.ties().get(1).where(years).of(recipient), "received");
    }

    private static double sum(List<Tie> ties, String kind) {
        return ties.stream()
                .filter(tie -> tie.kind().equals(kind))
                .mapToDouble(Tie::value)
                .sum();
    }
}
