package org.entente.source.cownmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.shared;
import static org.entente.source.TieReadings.shown;
import static org.entente.source.TieReadings.table;

import java.nio.file.Path;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SourceReading;
import org.entente.source.TieReadings;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the publisher’s columns. */
class CowNmcTest {
    @TempDir
    private Path folder;

    @Test
    void sevenKindsMissingOnesLeftOut() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new CowNmc(),
                folder,
                "nmc.csv",
                "ccode,year,milex,milper,irst,pec,tpop,upop,cinc",
                "373,2022,2641000,64,359,30989,10295,4152,0.0013838517",
                "2,1816,-9,17,NA,254,1e+05,,0.04",
                "2,1817,-9,-9,-9,-9,-9,-9,-9",
                "999,2022,1,1,1,1,1,1,1");
        assertThat(shown(reading, Layers.CAPABILITY))
                .containsExactlyInAnyOrder(
                        "2 1816..1816 cinc 0.04",
                        "2 1816..1816 milper 17",
                        "2 1816..1816 pec 254",
                        "2 1816..1816 tpop 100000",
                        "373 2022..2022 cinc 0.0013838517",
                        "373 2022..2022 irst 359",
                        "373 2022..2022 milex 2641000",
                        "373 2022..2022 milper 64",
                        "373 2022..2022 pec 30989",
                        "373 2022..2022 tpop 10295",
                        "373 2022..2022 upop 4152");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 0, 1 + COPIES));
    }

    /** 17,121 rows of seven values, of which 3,358 are empty, counted by column over the shared file. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new CowNmc(), "cow_nmc.csv");
        assertThat(account(reading)).isEqualTo(new RowAccount(17_121, 0, 0, 0, 0));
        assertThat(table(reading, Layers.CAPABILITY).size()).isEqualTo(7 * 17_121 - 2_360 - 456 - 26 - 448 - 68);
        assertThat(shown(reading, Layers.CAPABILITY)).contains("373 2022..2022 milex 2641000");
    }
}
