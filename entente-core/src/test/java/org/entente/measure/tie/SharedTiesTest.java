package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceReading;
import org.entente.state.StateRegistry;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.junit.jupiter.api.Test;

/** The measures on the shared files, beside values computed elsewhere. */
class SharedTiesTest {
    private static final int ISRAEL = 666;
    private static final int RUSSIA = 365;

    /**
     * Expected values: the 18,915 pairs of 2014 fitted by Newton's method on the log effects with numpy 2.4.6, as in
     * PairCountsTest, from b = log(mean)/2, 50 steps; percentiles by counting.
     */
    @Test
    void jointOrganisationsOf2014AgreeWithNewtonsMethod() throws IOException {
        TieFigures figures = new Ties()
                .with("igo", Layers.JOINT_ORGANISATIONS, Ties.partial(1816, 2014), jointOrganisations(2014))
                .figures();

        TieFigure joint = figures.figure(TieMeasures.JOINT_ORGANISATIONS, Ties.SERBIA, Ties.AZERBAIJAN, 2014);
        assertThat(joint.value()).isEqualTo(40);
        assertThat(joint.estimate().reference()).isEqualTo(18_915);
        assertThat(joint.estimate().percentile()).isCloseTo(76.47369812318266, within(1e-9));
        TieFigure excess = figures.figure(TieMeasures.JOINT_ORGANISATIONS_EXCESS, Ties.SERBIA, Ties.AZERBAIJAN, 2014);
        assertThat(excess.value()).isCloseTo(40 - 34.19658290390898, within(1e-6));
        assertThat(excess.estimate().percentile()).isCloseTo(85.44805709754164, within(1e-6));
        assertThat(figures.figure(TieMeasures.JOINT_ORGANISATIONS_EXPECTED, Ties.USA, ISRAEL, 2014)
                        .value())
                .isCloseTo(38.78503230284553, within(1e-6));
        int kosovo = 347;
        int albania = 339;
        assertThat(figures.figure(TieMeasures.JOINT_ORGANISATIONS, kosovo, albania, 2014)
                        .value())
                .isEqualTo(6);
    }

    private static Tie[] jointOrganisations(int year) throws IOException {
        Path file = SharedFiles.require("data/cow_igo_ndy.csv.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(row -> row[2].equals(String.valueOf(year)))
                    .map(row -> joint(Integer.parseInt(row[0]), Integer.parseInt(row[1]), year, row[3]))
                    .toArray(Tie[]::new);
        }
    }

    private static Tie joint(int a, int b, int year, String count) {
        int when = PackedDate.year(year);
        return Tie.number(a, b, when, when, "", "", Double.parseDouble(count));
    }

    /** Sums by awk over the file, 2017 to 2021: Israel 446 and Russia 162 of 729 million, China 2,931 of 4,071. */
    @Test
    void sharesOfArmsAgreeWithSumsOverTheFile() throws InputRefused {
        Path file = SharedFiles.require("data/sipri_tiv_dyad_year.csv.gz");
        TieFigures figures = TieFigures.of(imported("sipri-arms", file), StateRegistry.builtIn());

        assertThat(figures.figure(TieMeasures.ARMS_SHARE, Ties.AZERBAIJAN, ISRAEL, 2021)
                        .value())
                .isCloseTo(446.0 / 729, within(1e-9));
        assertThat(figures.figure(TieMeasures.ARMS_SHARE, Ties.AZERBAIJAN, RUSSIA, 2021)
                        .value())
                .isCloseTo(162.0 / 729, within(1e-9));
        int pakistan = 770;
        int china = 710;
        TieFigure fromChina = figures.figure(TieMeasures.ARMS_SHARE, pakistan, china, 2021);
        assertThat(fromChina.value()).isCloseTo(2931.0 / 4071, within(1e-9));
        assertThat(fromChina.estimate().percentile()).isGreaterThan(95);
    }

    private static TieRecord imported(String source, Path... files) throws InputRefused {
        ImportContext context = new ImportContext(
                new RegistryCodes(StateRegistry.builtIn()), Progress.NONE, Instant.parse("2026-01-02T03:04:05Z"));
        SourceReading reading = SourceCatalogue.find(source).orElseThrow().read(List.of(files), context);
        return TieRecord.ofTables(Map.of(reading.snapshot().origin(), reading.ties()));
    }

    /** Read off the files by eye: alliance 3900 of 1975 has 56 members on that day; the pair's dyad-years of ATOP 5.1. */
    @Test
    void obligationsAsAtopHasThem() throws InputRefused {
        TieRecord record = imported(
                "atop", SharedFiles.require("data/atop_alliance.csv.gz"), SharedFiles.require("data/atop5_1m.csv.gz"));
        TieFigures figures = TieFigures.of(record, StateRegistry.builtIn());
        int turkey = 640;

        assertThat(promises(record, turkey, 2009)).containsExactly("defence", "nonaggression");
        assertThat(promises(record, turkey, 2010)).contains("consultation");
        assertThat(promises(record, Ties.SERBIA, 2018)).containsExactly("nonaggression");
        assertThat(figures.figure(TieMeasures.BILATERAL_OBLIGATIONS, Ties.AZERBAIJAN, Ties.SERBIA, 2018)
                        .value())
                .isZero();
        assertThat(figures.figure(TieMeasures.MULTILATERAL_OBLIGATIONS, Ties.AZERBAIJAN, Ties.SERBIA, 2018)
                        .value())
                .isEqualTo(1);
    }

    private static List<String> promises(TieRecord record, int other, int year) {
        TieHolding atop = record.find(Layers.OBLIGATION, "atop").orElseThrow();
        TieFilter filter = TieFilter.between(Ties.AZERBAIJAN, other).years(year, year);
        return record.read(atop, filter).of(Ties.AZERBAIJAN, other).stream()
                .map(Tie::kind)
                .toList();
    }
}
