package org.entente.source.archigos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.addsUp;
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

/** Rows written by hand in both layouts. */
class ArchigosTest {
    private static final String HEADER =
            "obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode";

    @TempDir
    private Path folder;

    private SourceReading read(String... lines) throws InputRefused {
        return TieReadings.readLong(new Archigos(), folder, "leaders.csv", lines);
    }

    @Test
    void termsThatReachTheEndOfTheDataAreOpen() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "AZE-1993,373,x,H. Aliyev,1923,M,1993-06-24,2003-08-04,Regular,Retired Due to Ill Health,Regular",
                "AZE-2003,373,y,\"Aliyev, I.\",1961,M,2003-08-04,2015-12-31,Regular,Still in Office,Still in Office",
                "AZE-X,373,z,Nobody,1961,M,2003-13-04,2015-12-31,Regular,,",
                "AZE-Y,373,z,Nobody,1961,M,NA,2015-12-31,Regular,,",
                "XXX-1,999,z,Somebody,1961,M,2003-01-04,2005-12-31,Regular,,",
                "AZE-1993,373,x,H. Aliyev,1923,M,1993-06-24,2003-08-04,Regular,Retired Due to Ill Health,Regular");
        assertThat(shown(reading, Layers.LEADER))
                .containsExactly(
                        "373 1993-06-24..2003-08-04 effective leader H. Aliyev",
                        "373 2003-08-04.. effective leader Aliyev, I.");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 2, 1, 1, 2 + COPIES));
        assertThat(table(reading, Layers.LEADER).coverage().to()).isEqualTo(2015);
    }

    @Test
    void aTermOverTwoStatesOfTheRegistryIsDivided() throws InputRefused {
        SourceReading reading =
                read(HEADER, "GFR-1982,260,x,Kohl,1930,M,1982-10-01,1998-10-27,Regular,Regular,Regular");
        assertThat(shown(reading, Layers.LEADER))
                .containsExactly(
                        "255 1990..1998-10-27 effective leader Kohl", "260 1982-10-01..1990 effective leader Kohl");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 1, 0, 0, 0 + COPIES));
    }

    /** Counts by grep over the shared files, which hold the same terms, accents apart; 115 lie before the registry has their states. */
    @Test
    void bothLayoutsOfTheSharedFiles() throws InputRefused {
        SourceReading slim = shared(new Archigos(), "archigos.csv");
        SourceReading full = shared(new Archigos(), "archigos_4.1_full.csv");
        assertThat(slim.snapshot().rows()).isEqualTo(3_409);
        assertThat(addsUp(slim)).isTrue();
        assertThat(addsUp(full)).isTrue();
        assertThat(account(slim)).isEqualTo(account(full)).isEqualTo(new RowAccount(3_294, 3_294, 115, 0, 0));
        assertThat(table(full, Layers.LEADER).size()).isEqualTo(3_296);
        assertThat(shown(full, Layers.LEADER)).contains("155 2010-03-11..2014-03-11 effective leader Sebastian Piñera");
        assertThat(shown(slim, Layers.LEADER))
                .hasSize(3_296)
                .contains("373 2003-08-04.. effective leader Ilhma Aliyev")
                .filteredOn(line -> line.contains(".. "))
                .hasSize(166);
    }
}
