package org.entente.source.cowstates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.SmallWorld.count;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.shared;
import static org.entente.source.TieReadings.shown;
import static org.entente.source.TieReadings.table;

import java.nio.file.Path;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.source.TieReadings;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the publisher’s columns. */
class CowStatesTest {
    private static final String HEADER = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version";

    @TempDir
    private Path folder;

    @Test
    void endsOfTheListAreOpen() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new CowStates(),
                folder,
                "states.csv",
                HEADER,
                "AZE,373,Azerbaijan,1991,12,26,2016,12,31,2016",
                "GDR,265,German Democratic Republic,1954,3,25,1990,10,2,2016",
                "XXX,999,Nowhere,1954,3,25,1990,10,2,2016",
                "CUB,40,Cuba,1902,2,30,1906,9,25,2016",
                "GDR,265,German Democratic Republic,1954,3,25,1990,10,2,2016");
        assertThat(shown(reading, Layers.SYSTEM))
                .containsExactly("265 1954-03-25..1990-10-02 member COW", "373 1991-12-26.. member COW");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 1, 1 + COPIES));
        assertThat(count(reading, "bad_date")).isEqualTo(1);
        assertThat(table(reading, Layers.SYSTEM).coverage().to()).isEqualTo(2016);
    }

    @Test
    void aListOfMajorPowersIsNone() {
        Path majors =
                SmallWorld.write(folder, "m.csv", List.of(HEADER.replace("statenme,", ""), "2,USA,1898,8,13,2016"));
        assertThat(new CowStates().recognise(majors)).isEmpty();
    }

    /** 195 of the 243 rows end on 31 December 2016 (grep). */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new CowStates(), "cow_states.csv");
        assertThat(account(reading)).isEqualTo(new RowAccount(243, 0, 0, 0, 0));
        assertThat(table(reading, Layers.SYSTEM).list())
                .filteredOn(tie -> tie.to() == 0)
                .hasSize(195);
    }
}
