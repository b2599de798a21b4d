package org.entente.source.vdem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regimes that ship, and beside the files they were compiled from. */
class RegimeFileTest {
    /** What the built-in tables may weigh together leaves this much for the regimes. */
    private static final int CEILING = 300_000;

    private static final List<RegimeYear> YEARS = RegimeFile.read();

    private static byte[] shipped() throws IOException {
        try (InputStream in = RegimeFile.class.getResourceAsStream(RegimeFile.RESOURCE)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static RegimeYear year(int ccode, int year) {
        return YEARS.stream()
                .filter(each -> each.key().equals(new StateYear(ccode, year)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isBuiltAgainByteForByte() throws Exception {
        byte[] built = RegimeFileBuilder.build(
                SharedFiles.require("data/" + RegimeFileBuilder.INDICES),
                SharedFiles.require("data/" + RegimeFileBuilder.CLASSES));
        assertThat(built).isEqualTo(shipped());
    }

    @Test
    void staysBelowItsCeiling() throws IOException {
        int size = shipped().length;
        System.out.printf(Locale.ROOT, "%s: %,d of at most %,d bytes%n", RegimeFile.RESOURCE, size, CEILING);
        assertThat(size).isLessThanOrEqualTo(CEILING);
    }

    /** Figures as {@code zgrep} finds them in the shared copy of V-Dem v15 and of ERT v15. */
    @ParameterizedTest
    @CsvSource({
        "373, 2024, .175, .158, .186, .015, 1", // Azerbaijan
        "345, 2024, .315, .28, .344, .034, 1", // Serbia
        "2, 1946, .603, .547, .675, .064, 2", // United States
    })
    void hasTheFiguresOfTheSource(int ccode, int year, double value, double lo, double hi, double sd, int regime) {
        Map<RegimeIndex, Figure> figures = year(ccode, year).figures();
        assertThat(figures.get(RegimeIndex.POLYARCHY)).isEqualTo(new Figure(value, lo, hi, sd));
        assertThat(figures.get(RegimeIndex.REGIME)).isEqualTo(Figure.exact(regime));
    }

    /** Counted by a Python script of its own with the registry's tables: 11,285 of 13,080 rows are of states. */
    @Test
    void holdsEachStateAndYearOnce() {
        Set<StateYear> keys = new HashSet<>();
        for (RegimeYear year : YEARS) {
            assertThat(keys.add(year.key())).isTrue();
            assertThat(year.key().year()).isBetween(1946, 2024);
        }
        assertThat(YEARS).hasSize(11_285);
        assertThat(YEARS).extracting(RegimeYear::key).isSorted();
    }

    @Test
    void ordersAllBounds() {
        for (RegimeYear year : YEARS) {
            year.figures().forEach((index, figure) -> {
                assertThat(index.admits(figure)).isTrue();
                assertThat(figure.sd() > 0).isEqualTo(index != RegimeIndex.REGIME);
            });
        }
    }

    /** Missing where the file has nothing, as counted by the same script: the Central African Republic, Bahrain … */
    @ParameterizedTest
    @CsvSource({"POLYARCHY, 0", "LIBDEM, 33", "REGIME, 0"})
    void keepsTheMissingMissing(RegimeIndex index, int missing) {
        assertThat(YEARS.stream().filter(year -> year.figure(index) == null)).hasSize(missing);
        assertThat(year(692, 1972).figure(RegimeIndex.LIBDEM)).isNull();
    }

    @Test
    void saysItsLicenceInside() throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(shipped()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("CC BY-SA 4.0")
                    .contains("doi:10.23696/vdemds25");
        }
    }

    @Test
    void refusesWhatThousandthsCannotHold() {
        RegimeYear finer = new RegimeYear(new StateYear(2, 2000), Map.of(RegimeIndex.POLYARCHY, Figure.exact(.1234)));
        assertThatThrownBy(() -> RegimeFile.write(List.of(finer))).hasMessageContaining("three decimals");
    }
}
