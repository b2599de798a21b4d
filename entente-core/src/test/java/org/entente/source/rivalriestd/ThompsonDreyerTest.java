package org.entente.source.rivalriestd;

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
class ThompsonDreyerTest {
    @TempDir
    private Path folder;

    @Test
    void typesAreTheKindAndEndsOfTheListAreOpen() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new ThompsonDreyer(),
                folder,
                "td.csv",
                "rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3",
                "1,Austria-France,300,220,1494,1918,European GPs,spatial,positional,",
                "180,Armenia-Azerbaijan,371,373,1991,2010,Southwest Eurasia,spatial,,",
                "7,Ottoman Empire-Venice,324,640,1494,1717,European GPs,spatial,,",
                "8,Nowhere,371,373,19x1,2010,Southwest Eurasia,spatial,,",
                "180,Armenia-Azerbaijan,371,373,1991,2010,Southwest Eurasia,spatial,,");
        assertThat(shown(reading, Layers.RIVALRY))
                .containsExactly(
                        "220>300 1494..1918 spatial positional Austria-France",
                        "371>373 1991.. spatial Armenia-Azerbaijan");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 1, 1 + COPIES));
    }

    /** 42 rivalries reach 2010, the last year (awk); two name Venice, which Correlates of War does not have. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new ThompsonDreyer(), "td_rivalries.csv");
        assertThat(account(reading)).isEqualTo(new RowAccount(195, 0, 2, 0, 0));
        assertThat(table(reading, Layers.RIVALRY).list())
                .filteredOn(tie -> tie.to() == 0)
                .hasSize(42);
        assertThat(table(reading, Layers.RIVALRY).coverage().to()).isEqualTo(2010);
    }
}
