package org.entente.source.vdem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.source.SmallWorld.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VdemTest {
    @TempDir
    private Path folder;

    private final List<String> lines = VdemSample.lines();

    private SourceReading read(List<String> changed) throws Exception {
        return new Vdem().read(List.of(SmallWorld.write(folder, "v.csv", changed)), SmallWorld.context());
    }

    private static TieTable regimes(SourceReading reading) {
        assertThat(reading.ties()).hasSize(1);
        assertThat(reading.ties().get(0).layer()).isEqualTo(Layers.REGIME);
        return reading.ties().get(0);
    }

    @Test
    void givesATieForEachFigure() throws Exception {
        SourceReading reading = read(lines);
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(180, 180, 0, 0, 0));
        List<Tie> serbia =
                regimes(reading).of(345).stream().filter(tie -> tie.in(2000)).toList();
        assertThat(serbia).extracting(Tie::kind).containsExactly("domestic_autonomy", "libdem", "polyarchy", "regime");
        assertThat(serbia.get(0))
                .isEqualTo(Tie.number(345, 0, 20000000, 20000000, "domestic_autonomy", "", -1.25)
                        .within(-2, -.5, .4));
        assertThat(serbia.get(2))
                .isEqualTo(Tie.number(345, 0, 20000000, 20000000, "polyarchy", "", .5)
                        .within(.48, .53, .02));
        assertThat(serbia.get(3).value()).isEqualTo(2);
        assertThat(regimes(reading).coverage().complete()).isFalse();
    }

    /** By V-Dem's documentation a percentage; its bounds may lie where its model puts them. */
    @Test
    void readsAuthorityOverTerritoryWithItsBounds() throws Exception {
        lines.set(0, lines.get(0) + ",v2svstterr,v2svstterr_codelow,v2svstterr_codehigh");
        for (int line = 1; line < lines.size(); line++) {
            lines.set(line, lines.get(line) + (line == 4 ? ",120,110,130" : ",97.5,95,99.25"));
        }
        SourceReading reading = read(lines);
        Tie serbia = regimes(reading).of(345).stream()
                .filter(tie -> tie.in(1961) && tie.kind().equals("territorial_authority"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(serbia.value(), serbia.lo(), serbia.hi())).containsExactly(97.5, 95.0, 99.25);
        assertThat(reading.notices()).as("120 % of a territory is no figure").hasSize(1);
    }

    @Test
    void keepsTheMissingMissing() throws Exception {
        lines.set(1, lines.get(1).replaceFirst("0\\.305,0\\.285,0\\.335,0\\.02,0\\.205", "NA,NA,NA,NA,"));
        lines.set(2, lines.get(2).replaceFirst("0\\.285,0\\.335,0\\.02", ",NA,."));
        SourceReading reading = read(lines);
        assertThat(regimes(reading).of(345).stream().filter(tie -> tie.in(1961)))
                .extracting(Tie::kind)
                .containsExactly("domestic_autonomy", "regime");
        Tie bare = regimes(reading).of(2).stream()
                .filter(tie -> tie.in(1961) && tie.kind().equals("polyarchy"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(bare.lo(), bare.hi(), bare.sd())).containsOnly(Double.NaN);
        assertThat(bare.value()).isEqualTo(.305);
    }

    @Test
    void leavesOutARowWithoutFigures() throws Exception {
        lines.set(1, lines.get(1).replaceFirst("345,.*", "345,,,,,,,,,,,,,"));
        SourceReading reading = read(lines);
        assertThat(count(reading, "no_figures")).isEqualTo(1);
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(179, 179, 0, 0, 1));
    }

    /** Gaza is in no list of states; Hong Kong is known to the registry, and was none either; Azerbaijan in 1990 yet. */
    @Test
    void countsWhatIsNoState() throws Exception {
        lines.add(lines.get(180).replace("\"Ivory Coast, the\",CIV,64", "Palestine/Gaza,PSG,138"));
        lines.add(lines.get(180).replace("\"Ivory Coast, the\",CIV,64", "Hong Kong,HKG,167"));
        lines.add(lines.get(180).replace("\"Ivory Coast, the\",CIV,64,2020", "Azerbaijan,AZE,106,1990"));
        SourceReading reading = read(lines);
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(180, 180, 3, 0, 0));
        assertThat(reading.notices())
                .extracting(notice -> notice.message())
                .containsExactlyInAnyOrder(
                        "no state is called “Palestine/Gaza” then: 1 row of 2020",
                        "no state is called “Hong Kong” then: 1 row of 2020",
                        "no state is called “Azerbaijan” then: 1 row of 1990");
    }

    @Test
    void readsTheLeastThatAFileMayHave() throws Exception {
        List<String> least = new ArrayList<>(List.of("country_id;year;v2x_polyarchy", "198;2020;.3"));
        assertThat(regimes(read(least)).list())
                .containsExactly(Tie.number(345, 0, 20200000, 20200000, "polyarchy", "", .3));
    }

    @Test
    void shipsItsRegimesUnderTheirLicence() {
        TieTable built = new Vdem().tables().get(0);
        assertThat(new Vdem().origin().licence()).isEqualTo("CC BY-SA 4.0");
        assertThat(new Vdem().origin().id()).isEqualTo("builtin:vdem");
        assertThat(built.coverage().from()).isEqualTo(1946);
        assertThat(built.coverage().to()).isEqualTo(2024);
        // figures as stated in the shared copies of V-Dem v15 and ERT v15
        assertThat(built.of(373).stream().filter(tie -> tie.in(2024)))
                .extracting(Tie::kind, Tie::value)
                .containsExactly(tuple("libdem", .054), tuple("polyarchy", .175), tuple("regime", 1.0));
        assertThat(built.list())
                .allMatch(tie -> tie.source().isEmpty() != tie.kind().equals("regime"));
    }
}
