package org.entente.source.icow;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColonialHistoryTest {
    private static final String HEADER =
            "State,Name,ColRuler,IndFrom,IndDate,IndViol,IndType,SecFrom,SecDate,SecViol,Into,IntoDate,COWsys,GWsys,Notes";

    @TempDir
    private Path folder;

    private SourceReading read(String... rows) throws InputRefused {
        Path file = SmallWorld.write(folder, "coldata.csv", List.of(String.join("\n", rows)));
        return new ColonialHistory().read(List.of(file), SmallWorld.context());
    }

    @Test
    void everyRowIsAccountedFor() throws InputRefused {
        SourceReading reading = read(among(
                "220,France,-9,-9,94308,1,1,-9,-9,-9,-9,-9,181601,181601,-9",
                "\uFEFF" + HEADER,
                "373,Azerbaijan,365,365,199112,0,3,-9,-9,-9,-9,-9,199112,199112,-9",
                "341,Montenegro,640,345,200606,0,3,345,200606,0,-9,-9,200606,200606,\"once, twice\"",
                "999,Nowhere,200,200,190001,0,2,-9,-9,-9,-9,-9,190001,190001,-9",
                "20,Canada,200,200,186799,0,2,-9,-9,-9,-9,-9,192001,186707,-9"));
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).isEqualTo(204);
        assertThat(account.unmapped()).isEqualTo(1);
        assertThat(account.leftOut()).isEqualTo(200);
        assertThat(SmallWorld.count(reading, "bad_date")).isEqualTo(1);
        assertThat(reading.ties().get(0).of(345, 341))
                .containsExactly(
                        Tie.fact(345, 341, 0, 20060600, "independence", ""),
                        Tie.fact(345, 341, 0, 20060600, "secession", ""));
        assertThat(reading.ties().get(0).of(640, 341)).extracting(Tie::kind).containsExactly("coloniser");
    }

    /** A table may have one malformed row in a hundred: the rows, then enough of one that is passed over. */
    private static String[] among(String passedOver, String... rows) {
        return Stream.concat(Stream.of(rows), Collections.nCopies(200, passedOver).stream())
                .toArray(String[]::new);
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("State,Name", "2,x")).isInstanceOf(InputRefused.class);
    }

    /** 217 states, 37 of them without a ruler: counted over the file by other means. */
    @Test
    void theSharedFile() throws InputRefused {
        Path file = SharedFiles.require("data/icow_coldata110.csv");
        SourceReading reading = new ColonialHistory().read(List.of(file), SmallWorld.context());
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).isEqualTo(217);
        assertThat(account.leftOut()).isEqualTo(37);
        assertThat(account.malformed() + account.unmapped()).isZero();
        assertThat(reading.ties().get(0).of(365, 373)).extracting(Tie::to).containsOnly(19911200);
        assertThat(reading.ties().get(0).of(200, 750)).extracting(Tie::to).containsOnly(19470800);
    }
}
