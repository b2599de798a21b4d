package org.entente.source.atop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files in ATOP's columns, written by hand. */
class AtopTest {
    private static final String DYADS =
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul";
    private static final String MEMBERS =
            "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase," + "defense,offense,neutral,nonagg,consul";
    private static final String ALLIANCES =
            "atopid,begyr,begmo,begday,endyr,endmo,endday," + "defense,offense,neutral,nonagg,consul,mem1,mem2,mem3";

    @TempDir
    private Path folder;

    private SourceReading read(List<List<String>> files) throws InputRefused {
        List<Path> paths = new ArrayList<>();
        for (List<String> file : files) {
            paths.add(SmallWorld.write(folder, "atop" + paths.size() + ".csv", file));
        }
        return new Atop().read(paths, SmallWorld.context());
    }

    private static RowAccount account(SourceReading reading, int file) {
        return reading.snapshot().files().get(file).account();
    }

    @Test
    void aDyadYearGivesATieForEachObligation() throws InputRefused {
        SourceReading reading = read(List.of(List.of(
                DYADS,
                "373,640,2010,1,0,0,1,1",
                "640,373,2010,0,0,0,0,0",
                "373,9999,2010,1,0,0,0,0",
                "373,373,2010,1,0,0,0,0")));
        assertThat(account(reading, 0)).isEqualTo(new RowAccount(1, 0, 1, 0, 2));
        assertThat(reading.ties().get(0).layer()).isEqualTo(Layers.OBLIGATION);
        assertThat(reading.ties().get(0).of(373, 640))
                .extracting(Tie::kind)
                .containsExactly("consultation", "defence", "nonaggression");
    }

    /** The publisher's own columns, from its documentation. */
    @Test
    void readsThePublishersDyadYears() throws InputRefused {
        SourceReading reading = read(List.of(List.of(
                "atopid1,stateA,stateB,year,defense,offense,neutral,nonagg,consul", "3240,732,2,1953,1,0,0,1,1")));
        assertThat(reading.ties().get(0).of(732, 2)).hasSize(3).allSatisfy(tie -> {
            assertThat(tie.value()).isEqualTo(1);
            assertThat(tie.from()).isEqualTo(19530000);
        });
    }

    @Test
    void aMemberStandsInItsAllianceForItsOwnDays() throws InputRefused {
        SourceReading reading = read(List.of(
                List.of(MEMBERS, "4220,373,1993,9,24,1999,4,,1,1,0,0,1,1", "4220,365,1992,5,15,0,0,0,1,1,0,0,1,1")));
        Tie azerbaijan = reading.ties().get(0).of(373).get(0);
        assertThat(azerbaijan.name()).isEqualTo("ATOP 4220");
        assertThat(azerbaijan.kind()).isEqualTo("consultation defence nonaggression");
        assertThat(azerbaijan.from()).isEqualTo(19930924);
        assertThat(azerbaijan.to()).isEqualTo(19990400);
        assertThat(reading.ties().get(0).of(365).get(0).to()).isZero();
    }

    @Test
    void aDayThatIsNoneIsMalformed() throws InputRefused {
        List<String> rows = new ArrayList<>(List.of(MEMBERS, "1,2,1950,2,30,0,0,0,0,1,0,0,0,0"));
        for (int id = 2; id <= 101; id++) {
            rows.add(id + ",2,1950,2,28,0,0,0,0,1,0,0,0,0");
        }
        assertThat(account(read(List.of(rows)), 0)).isEqualTo(new RowAccount(100, 0, 0, 1, 0));
    }

    @Test
    void alliancesAloneGiveTheirMembersTheWholeTime() throws InputRefused {
        SourceReading reading = read(List.of(List.of(ALLIANCES, "4220,1992,5,15,0,0,0,1,0,0,1,1,365,373,")));
        assertThat(reading.ties().get(0).list()).extracting(Tie::a).containsExactly(365, 373);
        assertThat(reading.ties().get(0).of(373).get(0).from()).isEqualTo(19920515);
    }

    @Test
    void besideMembersAlliancesAddNothing() throws InputRefused {
        SourceReading reading = read(List.of(
                List.of(ALLIANCES, "4220,1992,5,15,0,0,0,1,0,0,1,1,365,373,"),
                List.of(MEMBERS, "4220,373,1993,9,24,1999,4,20,1,1,0,0,1,1")));
        assertThat(reading.ties()).hasSize(1);
        assertThat(reading.ties().get(0).list()).hasSize(1);
        assertThat(account(reading, 1)).isEqualTo(new RowAccount(0, 0, 0, 0, 1));
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> read(List.of(List.of("a,b,c", "1,2,3")))).isInstanceOf(InputRefused.class);
    }
}
