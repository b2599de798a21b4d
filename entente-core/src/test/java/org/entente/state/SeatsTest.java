package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was seated in the General Assembly, and under which code. */
class SeatsTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    /**
     * The United Nations' "Growth in membership": members at the end of a year. From 1992 to 1999 it counts Yugoslavia,
     * which was not seated; the figures here are one less.
     */
    @ParameterizedTest
    @CsvSource({
        "1945, 51",
        "1946, 55",
        "1947, 57",
        "1948, 58",
        "1949, 59",
        "1950, 60",
        "1954, 60",
        "1955, 76",
        "1956, 80",
        "1957, 82",
        "1958, 82",
        "1959, 82",
        "1960, 99",
        "1961, 104",
        "1962, 110",
        "1964, 115",
        "1965, 117",
        "1966, 122",
        "1967, 123",
        "1968, 126",
        "1970, 127",
        "1971, 132",
        "1973, 135",
        "1974, 138",
        "1975, 144",
        "1976, 147",
        "1977, 149",
        "1978, 151",
        "1979, 152",
        "1980, 154",
        "1981, 157",
        "1983, 158",
        "1984, 159",
        "1990, 159",
        "1991, 166",
        "1992, 178",
        "1993, 183",
        "1994, 184",
        "1999, 187",
        "2000, 189",
        "2002, 191",
        "2006, 192",
        "2011, 193",
        "2025, 193"
    })
    void countsMembers(int year, int members) {
        LocalDate last = LocalDate.of(year, 12, 31);
        assertThat(registry.list().stream().filter(state -> state.unMember(last)))
                .hasSize(members);
    }

    @ParameterizedTest
    @CsvSource({
        "345, 1992-09-21, true",
        "345, 1992-09-22, false",
        "345, 2000-10-31, false",
        "345, 2000-11-01, true",
        "713, 1946-01-10, true",
        "713, 1971-10-24, true",
        "713, 1971-10-25, false",
        "710, 1971-10-24, false",
        "710, 1971-10-25, true",
        "260, 1973-09-17, false",
        "260, 1973-09-18, true",
        "260, 1991-09-16, true",
        "260, 1991-09-17, false",
        "255, 1991-09-16, false",
        "255, 1991-09-17, true",
        "265, 1973-09-18, true",
        "265, 1990-10-02, true",
        "265, 1990-10-03, false",
        "678, 1990-12-01, true",
        "679, 1990-12-01, false",
        "679, 1991-09-17, true",
        "680, 1990-05-21, true",
        "680, 1990-05-22, false",
        "652, 1958-02-21, true",
        "652, 1958-02-22, false",
        "652, 1961-10-12, false",
        "652, 1961-10-13, true",
        "651, 1960-01-01, true",
        "850, 1965-01-19, true",
        "850, 1965-01-20, false",
        "850, 1966-09-27, false",
        "850, 1966-09-28, true",
        "511, 1964-04-25, true",
        "511, 1964-04-26, false",
        "369, 1946-01-10, true",
        "370, 1946-01-10, true",
        "560, 1980-01-01, true",
        "315, 1992-12-31, true",
        "315, 1993-01-01, false",
        "626, 2011-07-13, false",
        "626, 2011-07-14, true",
        "347, 2020-01-01, false",
        "1001, 2020-01-01, false",
    })
    void isSeated(int ccode, LocalDate on, boolean seated) {
        assertThat(registry.unMember(ccode, on)).isEqualTo(seated);
    }

    @ParameterizedTest
    @CsvSource({
        "CHN, 1960-01-01, 713",
        "CHN, 1971-10-25, 710",
        "DEU, 1980-01-01, 260",
        "DEU, 1990-11-01, 260",
        "DEU, 1991-12-01, 255",
        "YEM, 1980-01-01, 678",
        "YEM, 1991-12-01, 679",
        "YUG, 1980-01-01, 345",
        "SRB, 2010-01-01, 345",
        "SUN, 1980-01-01, 365",
        "EAZ, 1963-12-17, 511",
    })
    void knowsLibraryCodes(String code, LocalDate on, int ccode) {
        assertThat(registry.ccodeOfUnCode(code, on)).isEqualTo(OptionalInt.of(ccode));
    }

    @Test
    void aLibraryCodeOfNobodyIsAbsent() {
        assertThat(registry.ccodeOfUnCode("XXX", LocalDate.of(1980, 1, 1))).isEmpty();
        assertThat(registry.ccodeOfUnName("RURITANIA", LocalDate.of(1980, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHINA, 1960-01-01, 713",
        "CHINA, 1980-01-01, 710",
        "GERMANY, 1990-11-01, 260",
        "GERMANY, 1992-11-01, 255",
        "YEMEN, 1980-01-01, 678",
        "YEMEN, 1992-01-01, 679",
        "CONGO, 1980-01-01, 484",
        "CONGO (LEOPOLDVILLE), 1965-01-01, 490",
    })
    void knowsMemberNames(String name, LocalDate on, int ccode) {
        assertThat(registry.ccodeOfUnName(name, on)).isEqualTo(OptionalInt.of(ccode));
    }

    @Test
    void aRollCallIsHeldWhenAllItsVotersAreSeated() {
        LocalDate approximate = LocalDate.of(1955, 12, 2);
        assertThat(registry.firstDayAllSeated(List.of(2, 310), approximate)).isEqualTo("1955-12-14");
        assertThat(registry.firstDayAllSeated(List.of(2, 345), LocalDate.of(1992, 9, 22)))
                .isEqualTo("1992-09-22");
        assertThat(registry.firstDayAllSeated(List.of(), approximate)).isEqualTo(approximate);
    }
}
