package org.entente.source.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conflicts that ship, and beside the file they were compiled from. */
class ConflictFileTest {
    private static final int CEILING = 40_000;

    private static final List<ConflictYear> YEARS = ConflictFile.read();

    private static byte[] shipped() throws IOException {
        try (InputStream in = ConflictFile.class.getResourceAsStream(ConflictFile.RESOURCE)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void isBuiltAgainByteForByte() throws Exception {
        assertThat(ConflictFileBuilder.build(SharedFiles.require("data/" + ConflictFileBuilder.CONFLICTS)))
                .isEqualTo(shipped());
    }

    @Test
    void staysBelowItsCeiling() throws IOException {
        int size = shipped().length;
        System.out.printf(Locale.ROOT, "%s: %,d of at most %,d bytes%n", ConflictFile.RESOURCE, size, CEILING);
        assertThat(size).isLessThanOrEqualTo(CEILING);
    }

    /**
     * Pairs of conflict and year, counted in the shared file:
     * {@code tail -n +2 ucdp_acd.csv | cut -d, -f1,2,9 | sort -u | cut -d, -f3 | sort | uniq -c}; two years of
     * the conflict over Hyderabad, which no list of states has, are not held.
     */
    @ParameterizedTest
    @CsvSource({"EXTRASYSTEMIC, 117", "INTERSTATE, 147", "INTRASTATE, 2002", "INTERNATIONALISED, 484"})
    void holdsEveryConflictAndYear(ConflictType type, int years) {
        assertThat(YEARS.stream().filter(year -> year.type() == type)).hasSize(years);
    }

    /** Parties as a Python script of its own counts them, with the registry's numbers of Gleditsch and Ward. */
    @Test
    void keepsEveryPartyThatIsAState() {
        assertThat(YEARS.stream()
                        .mapToInt(year -> year.sides().primary().size())
                        .sum())
                .isEqualTo(2_907);
        assertThat(YEARS.stream()
                        .mapToInt(year -> year.sides().secondary().size())
                        .sum())
                .isEqualTo(6_310 - 2_907);
    }

    /** Conflict 388 of the file: Armenia on the other side in 1991, Turkey beside Azerbaijan in 2020. */
    @Test
    void hasNagornoKarabakh() {
        List<ConflictYear> found = YEARS.stream()
                .filter(year -> year.id().equals("388"))
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .toList();
        assertThat(found)
                .extracting(ConflictYear::year)
                .containsExactly(
                        1991, 1992, 1993, 1994, 1997, 1998, 2005, 2008, 2012, 2014, 2015, 2016, 2017, 2020, 2021, 2022,
                        2023);
        assertThat(found.get(0).sides().sideB()).isEqualTo(Set.of(371));
        assertThat(found.get(13).sides().sideA()).isEqualTo(Set.of(373, 640));
        assertThat(found.get(13).intensity()).isEqualTo(2);
        assertThat(found).allMatch(year -> year.sides().primary().equals(Set.of(373)));
    }
}
