package org.entente.source.cowdiplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
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

/** Rows written by hand in the publisher’s columns: no file of the publisher was at hand. */
class CowDiplomacyTest {
    @TempDir
    private Path folder;

    @Test
    void levelOfTheFirstStateAtTheSecond() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new CowDiplomacy(),
                folder,
                "Diplomatic_Exchange_2006v1.csv",
                "ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version",
                "345,373,2005,0,3,1,2006.1",
                "373,345,2005,3,0,1,2006.1",
                "2,20,1950,9,9,1,2006.1",
                "2,40,2005,0,1,1,2006.1",
                "40,2,2005,1,2,1,2006.1",
                "2,70,2005,3,-9,1,2006.1",
                "2,90,2005,3,4,1,2006.1",
                "2,999,2005,3,3,1,2006.1",
                "345,373,2005,0,3,1,2006.1");
        assertThat(shown(reading, Layers.MISSION))
                .containsExactly(
                        "2>20 1950..1950 other",
                        "2>40 2005..2005 chargé d’affaires 1",
                        "40>2 2005..2005 minister 2",
                        "345>373 2005..2005 ambassador 3",
                        "373>345 2005..2005 none 0");
        assertThat(account(reading)).isEqualTo(new RowAccount(5, 0, 1, 1, 2 + COPIES));
        assertThat(table(reading, Layers.MISSION).coverage().complete()).isFalse();
    }
}
