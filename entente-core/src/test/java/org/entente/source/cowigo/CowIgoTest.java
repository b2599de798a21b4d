package org.entente.source.cowigo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.SmallWorld.count;
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
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by hand in the columns of the three files. */
class CowIgoTest {
    @TempDir
    private Path folder;

    private SourceReading read(String... lines) throws InputRefused {
        return TieReadings.readLong(new CowIgo(), folder, "igo.csv", lines);
    }

    @Test
    void countsOfPairs() throws InputRefused {
        SourceReading reading = read(
                "ccode1,ccode2,year,dyadigos",
                "345,373,2014,40",
                "373,2,2014,-9",
                "999,2,2014,3",
                "2,20,2O14,7",
                "345,373,2014,40",
                "20,2,2014,0");
        assertThat(shown(reading, Layers.JOINT_ORGANISATIONS))
                .containsExactly("2>20 2014..2014 0", "345>373 2014..2014 40");
        assertThat(account(reading)).isEqualTo(new RowAccount(2, 0, 1, 1, 2 + COPIES));
        assertThat(count(reading, "unknown_state")).isEqualTo(1);
        assertThat(count(reading, "bad_year")).isEqualTo(1);
    }

    @Test
    void countsThatContradictEachOtherAreNotUsed() throws InputRefused {
        SourceReading reading = read("ccode1,ccode2,year,dyadigos", "2,20,2014,7", "20,2,2014,8", "2,31,2014,5");
        assertThat(shown(reading, Layers.JOINT_ORGANISATIONS)).containsExactly("2>31 2014..2014 5");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 0, 0, 0, 2 + COPIES));
    }

    @Test
    void countsOfStatesByKind() throws InputRefused {
        SourceReading reading = read(
                "ccode,year,sum_igo_full,sum_igo_associate,sum_igo_observer,sum_igo_anytype",
                "373,2014,53,0,NA,53",
                "2,2014,,,,",
                "0,2014,1,1,1,3");
        assertThat(shown(reading, Layers.ORGANISATION_COUNT))
                .containsExactly("373 2014..2014 any 53", "373 2014..2014 associate 0", "373 2014..2014 full 53");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 0, 1, 0, 1 + COPIES));
    }

    @Test
    void yearsOfOneStandingAreOneSpell() throws InputRefused {
        SourceReading reading = read(
                "ccode,year,state,AAAID,Wassen",
                "373,2010,aze,3,0",
                "373,2011,aze,1,-1",
                "373,2012,aze,1,1",
                "373,2013,aze,-9,1",
                "373,2014,aze,1,2",
                "2,2014,usa,0,-9",
                "2,2013,usa,0,7");
        assertThat(shown(reading, Layers.ORGANISATION))
                .containsExactlyInAnyOrder(
                        "373 2010..2010 observer AAAID",
                        "373 2011..2012 member AAAID",
                        "373 2014.. member AAAID",
                        "373 2012..2013 member Wassen",
                        "373 2014.. associate Wassen");
        assertThat(account(reading)).isEqualTo(new RowAccount(5, 0, 0, 1, 1 + COPIES));
        assertThat(table(reading, Layers.ORGANISATION).coverage().to()).isEqualTo(2014);
        assertThat(table(reading, Layers.ORGANISATION).coverage().complete()).isFalse();
    }

    @Test
    void aStandingToldTwiceDifferentlyIsNotTold() throws InputRefused {
        SourceReading reading =
                read("ccode,year,state,UN", "373,2010,aze,1", "373,2010,aze,3", "2,2010,usa,1", "2,2010,usa,1");
        assertThat(shown(reading, Layers.ORGANISATION)).containsExactly("2 2010.. member UN");
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 0, 0, 0, 3 + COPIES));
    }

    /** The counts that the publisher’s files give; the last two by grep over the shared copies. */
    @Test
    void countsOfTheSharedFiles() throws InputRefused {
        SourceReading reading = shared(new CowIgo(), "cow_igo_sy.csv", "cow_igo_ndy.csv.gz");
        assertThat(reading.snapshot().rows()).isEqualTo(917_695 + 15_557);
        assertThat(addsUp(reading)).isTrue();
        TieTable joint = table(reading, Layers.JOINT_ORGANISATIONS);
        assertThat(value(joint, 373, 345, 2014)).isEqualTo(40);
        assertThat(value(joint, 347, 339, 2014)).isEqualTo(6);
        assertThat(value(joint, 260, 265, 1985)).isEqualTo(25);
        assertThat(value(joint, 345, 750, 1975)).isEqualTo(33);
        assertThat(table(reading, Layers.ORGANISATION_COUNT).of(373).stream().map(TieReadings::shown))
                .contains("373 2014..2014 full 53", "373 2014..2014 observer 0");
    }

    private static double value(TieTable table, int one, int other, int year) {
        return table.of(one, other).stream()
                .filter(tie -> tie.in(year))
                .mapToDouble(Tie::value)
                .sum();
    }
}
