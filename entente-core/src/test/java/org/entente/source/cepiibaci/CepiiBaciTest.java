package org.entente.source.cepiibaci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.source.SmallWorld.count;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.shown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand from CEPII’s description of its columns: no file of the publisher was at hand. */
class CepiiBaciTest {
    private static final List<String> COUNTRIES = List.of(
            "country_code,country_name,country_iso2,country_iso3",
            "31,Azerbaijan,AZ,AZE",
            "688,Serbia,RS,SRB",
            "792,Türkiye,TR,TUR",
            "490,\"Other Asia, not elsewhere specified\",,S19",
            "999,No code,,");

    @TempDir
    private Path folder;

    private SourceReading read(String... flows) throws InputRefused {
        Path countries = SmallWorld.write(folder, "country_codes_V202501.csv", COUNTRIES);
        Path file = SmallWorld.write(folder, "BACI_HS92_Y2020_V202501.csv", withCopies(flows));
        return new CepiiBaci().read(List.of(file, countries), SmallWorld.context());
    }

    /** Enough rows for one malformed row to pass: copies of the first, which count once. */
    private static List<String> withCopies(String... flows) {
        List<String> lines = new ArrayList<>(List.of(flows));
        lines.addAll(Collections.nCopies(COPIES, flows[1]));
        return lines;
    }

    @Test
    void productsAreSummedAndEnergyIsAPart() throws InputRefused {
        SourceReading reading = read(
                "t,i,j,k,v,q",
                "2020,31,688,010121,   1000,0.5",
                "2020,31,688,270900,2500,NA",
                "2020,31,688,10129,500,1",
                "2020,31,490,270900,4000,1",
                "2020,792,31,27100,1,1");
        assertThat(shown(reading, Layers.TRADE))
                .containsExactly(
                        "373>345 2020..2020 energy 2.5",
                        "373>345 2020..2020 reconciled 4",
                        "640>373 2020..2020 energy 0",
                        "640>373 2020..2020 reconciled 0.001");
        assertThat(shown(reading, Layers.TRADE_TOTAL))
                .contains("373 2020..2020 exports 8", "345 2020..2020 imports 4", "373 2020..2020 imports 0.001");
        assertThat(reading.snapshot().files().get(1).account()).isEqualTo(new RowAccount(4, 4, 1, 0, COPIES));
    }

    @Test
    void everyRowIsAccountedFor() throws InputRefused {
        SourceReading reading = read(
                "t,i,j,k,v,q",
                "2020,31,688,270900,2500,NA",
                "2020,31,688,270900,2500,NA",
                "2020,31,688,270800,NA,NA",
                "2020,31,688,fuel,1,1",
                "2020,31,12345,270900,1,1");
        assertThat(shown(reading, Layers.TRADE)).contains("373>345 2020..2020 reconciled 2.5");
        assertThat(reading.snapshot().files().get(1).account()).isEqualTo(new RowAccount(1, 1, 1, 1, 2 + COPIES));
        assertThat(count(reading, "repeated_product")).isEqualTo(1 + COPIES);
        assertThat(account(reading)).isEqualTo(new RowAccount(4, 0, 0, 0, 1));
    }

    @Test
    void needsTheListOfCountries() {
        Path file = SmallWorld.write(folder, "BACI.csv", List.of("t,i,j,k,v,q", "2020,31,688,270900,1,1"));
        assertThatThrownBy(() -> new CepiiBaci().read(List.of(file), SmallWorld.context()))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("needs other files");
    }
}
