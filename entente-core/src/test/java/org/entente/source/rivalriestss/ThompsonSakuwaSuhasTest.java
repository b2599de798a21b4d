package org.entente.source.rivalriestss;

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
class ThompsonSakuwaSuhasTest {
    @TempDir
    private Path folder;

    @Test
    void typesAreTheKindAndEndsOfTheListAreOpen() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new ThompsonSakuwaSuhas(),
                folder,
                "tss.csv",
                "tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,interventionary,principal,aprin",
                "199,Armenia-Azerbaijan,371,373,1991,2020,,1,,1,1,",
                "216,Uganda-Zimbabwe,500,552,1998,2002,,,,1,,",
                "5,Ottoman E-Venice,324,640,1494,1717,1,1,,,,",
                "6,No years,371,373,,2020,1,1,,,,",
                "199,Armenia-Azerbaijan,371,373,1991,2020,,1,,1,1,");
        assertThat(shown(reading, Layers.RIVALRY))
                .containsExactly(
                        "371>373 1991.. spatial interventionary Armenia-Azerbaijan",
                        "500>552 1998..2002 interventionary Uganda-Zimbabwe");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 1, 1 + COPIES));
    }

    /** 56 rivalries reach 2020, the last year (awk); two name Venice, which Correlates of War does not have. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new ThompsonSakuwaSuhas(), "tss_rivalries.csv");
        assertThat(account(reading)).isEqualTo(new RowAccount(262, 0, 2, 0, 0));
        assertThat(table(reading, Layers.RIVALRY).list())
                .filteredOn(tie -> tie.to() == 0)
                .hasSize(56);
        assertThat(shown(reading, Layers.RIVALRY)).contains("345>347 2008.. spatial Kosovo-Serbia");
    }
}
