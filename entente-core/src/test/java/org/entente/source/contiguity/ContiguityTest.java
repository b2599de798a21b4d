package org.entente.source.contiguity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContiguityTest {
    private static final String PUBLISHED = "dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version";
    private static final String BY_CCODE = "ccode1,ccode2,conttype,stdate,enddate";

    @TempDir
    private Path folder;

    private SourceReading read(String... rows) throws InputRefused {
        Path file = SmallWorld.write(folder, "contdir.csv", List.of(String.join("\n", rows)));
        return new Contiguity().read(List.of(file), SmallWorld.context());
    }

    private static RowAccount account(SourceReading reading) {
        return reading.snapshot().files().get(0).account();
    }

    @Test
    void bothLayoutsSayTheSame() throws InputRefused {
        SourceReading published =
                read(PUBLISHED, "2020,2,\"USA\",20,\"CAN\",1,192001,201612,\"Begins with CAN, system entry\",3.2");
        SourceReading byCcode = read(BY_CCODE, "2,20,1,1920-01-01,2016-12-01", "20,2,1,1920-01-01,2016-12-01");
        Tie tie = Tie.fact(2, 20, 19200100, 20161200, "land", "");
        assertThat(published.ties().get(0).list()).containsExactly(tie);
        assertThat(byCcode.ties().get(0).list()).containsExactly(tie);
        assertThat(account(byCcode)).isEqualTo(new RowAccount(1, 0, 0, 0, 1));
        assertThat(published.ties().get(0).coverage().to()).isEqualTo(2016);
    }

    @Test
    void everyRowIsAccountedFor() throws InputRefused {
        SourceReading reading = read(among(
                "2,365,0,1816-01-01,1958-12-01",
                BY_CCODE,
                "2,40,4,1909-01-01,2016-12-01",
                "2,40,7,1909-01-01,2016-12-01",
                "2,40,4,190901,soon",
                "2,999,1,1909-01-01,2016-12-01"));
        assertThat(account(reading)).isEqualTo(new RowAccount(1, 0, 1, 2, 200));
        assertThat(reading.ties().get(0).list()).extracting(Tie::kind).containsExactly("150 miles");
        assertThat(SmallWorld.count(reading, "bad_type")).isEqualTo(1);
        assertThat(SmallWorld.count(reading, "bad_date")).isEqualTo(1);
    }

    /** A table may have one malformed row in a hundred: the rows, then enough of one that is passed over. */
    private static String[] among(String passedOver, String... rows) {
        return Stream.concat(Stream.of(rows), Collections.nCopies(200, passedOver).stream())
                .toArray(String[]::new);
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("ccode1,ccode2,year", "2,20,1990")).isInstanceOf(InputRefused.class);
    }

    /** Rows by the shared folder's own list; the two copies hold the same pairs, one of them in both directions. */
    @Test
    void theSharedFiles() throws InputRefused {
        SourceReading published = shared("data/cow_contdir_v320_original.csv");
        SourceReading byCcode = shared("data/cow_contdir.csv");
        assertThat(account(published).rows()).isEqualTo(847);
        assertThat(account(published).kept()).isEqualTo(847);
        assertThat(account(byCcode).rows()).isEqualTo(1_874);
        assertThat(account(byCcode).malformed() + account(byCcode).unmapped()).isZero();
        assertThat(land(byCcode.ties().get(0))).isEqualTo(land(published.ties().get(0)));
        assertThat(published.ties().get(0).of(640, 373)).extracting(Tie::kind).containsExactly("land");
    }

    private static SourceReading shared(String file) throws InputRefused {
        return new Contiguity().read(List.of(SharedFiles.require(file)), SmallWorld.context());
    }

    private static List<Tie> land(TieTable table) {
        return table.list().stream().filter(tie -> tie.kind().equals("land")).toList();
    }
}
