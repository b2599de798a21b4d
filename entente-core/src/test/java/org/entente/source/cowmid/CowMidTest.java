package org.entente.source.cowmid;

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

/** Rows written by hand in the columns of the shared file. */
class CowMidTest {
    @TempDir
    private Path folder;

    @Test
    void levelsOfTheFirstState() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new CowMid(),
                folder,
                "mid.csv",
                "dispnum,ccode1,ccode2,year,cowmidongoing,cowmidonset,hostlev1,hostlev2",
                "4414,373,371,2013,1,1,4,4",
                "4414,373,371,2014,1,0,-9,4",
                "4414,371,373,2013,1,1,x,4",
                "4415,373,998,2013,1,1,4,4",
                "4414,373,371,2013,1,1,4,4");
        assertThat(shown(reading, Layers.DISPUTE))
                .containsExactly("373>371 2013..2013 onset 4414 4", "373>371 2014..2014 ongoing 4414");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 1, 1 + COPIES));
    }

    /** Counts by awk over the shared file. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new CowMid(), "cow_mid_ddydisps.csv.gz");
        assertThat(account(reading)).isEqualTo(new RowAccount(10_234, 0, 0, 0, 0));
        assertThat(shown(reading, Layers.DISPUTE)).contains("373>371 2014..2014 ongoing 4414 4");
        assertThat(table(reading, Layers.DISPUTE).list())
                .filteredOn(tie -> tie.kind().equals("onset"))
                .hasSize(6_924);
    }
}
