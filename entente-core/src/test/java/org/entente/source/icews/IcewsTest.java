package org.entente.source.icews;

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
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the columns of the shared file. */
class IcewsTest {
    @TempDir
    private Path folder;

    @Test
    void countsByClass() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new Icews(),
                folder,
                "icews.csv",
                "i,j,year,i_iso3c,j_iso3c,verbCoop,matlCoop,verbConf,matlConf",
                "Azerbaijan,Armenia,2014,AZE,ARM,358,2,NA,84",
                "Azerbaijan,Nowhere,2014,AZE,QQQ,1,1,1,1",
                "Azerbaijan,Turkey,20l4,AZE,TUR,1,1,1,1",
                "Azerbaijan,Russia,2014,AZE,RUS,,,,");
        assertThat(shown(reading, Layers.EVENTS))
                .containsExactly(
                        "373>371 2014..2014 material_conflict 84",
                        "373>371 2014..2014 material_cooperation 2",
                        "373>371 2014..2014 verbal_cooperation 358");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 1, 1, 1, 1 + COPIES));
    }

    /** Counts by grep over the shared file, in which Serbia has no row. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new Icews(), "icews_dyad_year.csv.gz");
        assertThat(account(reading)).isEqualTo(new RowAccount(298_376, 298_376, 0, 0, 0));
        TieTable events = table(reading, Layers.EVENTS);
        assertThat(events.size()).isEqualTo(4 * 298_376);
        assertThat(events.of(373, 371).stream().map(TieReadings::shown))
                .contains("373>371 2014..2014 verbal_conflict 73");
        assertThat(events.of(345)).isEmpty();
        assertThat(events.coverage().complete()).isFalse();
    }
}
