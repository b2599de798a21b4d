package org.entente.source.gwstates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.source.TieReadings.COPIES;
import static org.entente.source.TieReadings.account;
import static org.entente.source.TieReadings.addsUp;
import static org.entente.source.TieReadings.shared;
import static org.entente.source.TieReadings.shown;

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

/** Rows written by hand in the columns of the shared file. */
class GwStatesTest {
    private static final String HEADER = "gwcode,stateabb,statename,startdate,enddate";

    @TempDir
    private Path folder;

    @Test
    void aNumberThatPassesToAnotherStateIsDivided() throws InputRefused {
        SourceReading reading = TieReadings.readLong(
                new GwStates(),
                folder,
                "gw.csv",
                HEADER,
                "260,GFR,German Federal Republic,1949-09-21,2017-12-31",
                "265,GDR,German Democratic Republic,1949-10-05,1990-10-02",
                "999,XXX,Nowhere,1949-10-05,1990-10-02",
                "2,USA,United States of America,1816,2017-12-31",
                "20,CAN,Canada,,2017-12-31");
        assertThat(shown(reading, Layers.SYSTEM))
                .containsExactly(
                        "2 1816.. member Gleditsch and Ward",
                        "255 1990.. member Gleditsch and Ward",
                        "260 1949-09-21..1990 member Gleditsch and Ward",
                        "265 1949-10-05..1990-10-02 member Gleditsch and Ward");
        assertThat(account(reading)).isEqualTo(new RowAccount(3, 3, 1, 1, 0 + COPIES));
    }

    /** Six periods of the 19th and early 20th century are of states that the registry has only later. */
    @Test
    void sharedFile() throws InputRefused {
        SourceReading reading = shared(new GwStates(), "gw_states.csv");
        assertThat(account(reading)).isEqualTo(new RowAccount(210, 210, 6, 0, 0));
        assertThat(addsUp(reading)).isTrue();
        assertThat(shown(reading, Layers.SYSTEM)).contains("373 1991-12-21.. member Gleditsch and Ward");
    }

    @Test
    void aListOfLeadersIsNone() {
        Path leaders = SmallWorld.write(folder, "l.csv", List.of(HEADER + ",leader,obsid", "2,USA,U,1816,1817,A,B"));
        assertThat(new GwStates().recognise(leaders)).isEmpty();
    }
}
