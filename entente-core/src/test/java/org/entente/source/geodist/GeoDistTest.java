package org.entente.source.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoDistTest {
    private static final String HEADER =
            "iso_o;iso_d;contig;comlang_off;comlang_ethno;colony;comcol;curcol;col45;smctry;dist;distcap;distw;distwces";

    @TempDir
    private Path folder;

    private SourceReading read(String... rows) throws InputRefused {
        Path file = SmallWorld.write(folder, "dist.csv", List.of(String.join("\n", rows)));
        return new GeoDist().read(List.of(file), SmallWorld.context());
    }

    private static TieTable of(SourceReading reading, Layer layer) {
        return reading.ties().stream()
                .filter(table -> table.layer().equals(layer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRowIsAccountedFor() throws InputRefused {
        SourceReading reading = read(among(
                "AZE;AZE;0;0;0;0;0;0;0;0;10;10;100;90",
                HEADER,
                "AZE;TUR;1;0;0;0;0;0;0;0;1763.7;1447.7;1463.2;1347.5",
                "TUR;AZE;1;0;0;0;0;0;0;0;1763.7;1447.7;1463.3;1347.5",
                "AZE;ABW;0;0;0;0;0;0;0;0;11000;11000;11000;11000",
                "GBR;USA;0;1;1;1;0;0;0;0;5570.2;5901.3;.;.",
                "GBR;FRA;0;0;0;0;0;0;0;0;near;343.9;700;600"));
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).isEqualTo(205);
        assertThat(account).isEqualTo(new RowAccount(2, 2, 1, 1, 201));
        assertThat(SmallWorld.count(reading, "unknown_state")).isEqualTo(1);
        assertThat(SmallWorld.count(reading, "bad_number")).isEqualTo(1);
        assertThat(of(reading, Layers.DISTANCE).of(373, 640))
                .extracting(Tie::kind, Tie::value)
                .containsExactlyInAnyOrder(
                        tuple("dist", 1763.7),
                        tuple("distcap", 1447.7),
                        tuple("distw", 1463.2),
                        tuple("distwces", 1347.5));
        assertThat(of(reading, Layers.DISTANCE).of(2, 200)).hasSize(2);
        assertThat(of(reading, Layers.BORDER).list()).hasSize(1);
        assertThat(of(reading, Layers.SHARED_LANGUAGE).list())
                .extracting(Tie::kind)
                .containsExactly("ethnic", "official");
        assertThat(of(reading, Layers.COLONIAL_TIE).list())
                .extracting(Tie::kind)
                .containsExactly("colony");
    }

    /** A table may have one malformed row in a hundred: the rows, then enough of one that is passed over. */
    private static String[] among(String passedOver, String... rows) {
        return Stream.concat(Stream.of(rows), Collections.nCopies(200, passedOver).stream())
                .toArray(String[]::new);
    }

    @Test
    void codesOfTheirDayAreReadAndReported() throws InputRefused {
        SourceReading reading = read(
                HEADER,
                "YUG;ROM;1;0;0;0;0;0;0;0;450;450;450;450",
                "ZAR;TMP;0;0;0;0;0;0;0;0;12000;12000;12000;12000",
                "SRB;ALB;1;0;0;0;0;0;0;0;390;390;390;390");
        assertThat(of(reading, Layers.DISTANCE).of(345, 360)).isNotEmpty();
        assertThat(of(reading, Layers.DISTANCE).of(490, 860)).isNotEmpty();
        assertThat(of(reading, Layers.BORDER).of(339, 345)).hasSize(1);
        assertThat(reading.notices())
                .filteredOn(notice -> notice.code().equals("withdrawn_codes"))
                .hasSize(1)
                .allMatch(notice -> notice.message().contains("ROM, TMP, YUG, ZAR"));
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("a;b", "1;2")).isInstanceOf(InputRefused.class);
    }

    /** Counted with awk over the file: 224 countries, 29 of them no states of the registry. */
    @Test
    void theSharedFile() throws InputRefused {
        Path file = SharedFiles.require("data/cepii_geodist.csv.gz");
        SourceReading reading = new GeoDist().read(List.of(file), SmallWorld.context());
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).isEqualTo(224 * 224);
        assertThat(account.malformed()).isZero();
        assertThat(account.kept()).isEqualTo(195 * 194 / 2);
        assertThat(of(reading, Layers.DISTANCE).size()).isEqualTo(4 * 195 * 194 / 2);
        assertThat(of(reading, Layers.DISTANCE).of(345, 373))
                .filteredOn(tie -> tie.kind().equals("distcap"))
                .extracting(Tie::value)
                .containsExactly(2443.977);
        assertThat(of(reading, Layers.COLONIAL_TIE).of(2, 200))
                .extracting(Tie::kind)
                .containsExactly("colony");
    }
}
