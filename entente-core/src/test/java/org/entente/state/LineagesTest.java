package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lineage over time: names, codes, capital, predecessors and successors by the rule of each list. */
class LineagesTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "345 | 1900-01-01 | Serbia | SRB?",
                "345 | 1985-01-01 | Yugoslavia | YUG",
                "345 | 2004-01-01 | Serbia and Montenegro | SCG",
                "345 | 2019-01-01 | Serbia | SRB",
                "365 | 1985-01-01 | Union of Soviet Socialist Republics | SUN",
                "365 | 2019-01-01 | Russian Federation | RUS",
                "630 | 2019-01-01 | Iran (Islamic Republic of) | IRN",
                "640 | 2019-12-31 | Turkey | TUR",
                "640 | 2024-01-01 | Türkiye | TUR",
                "731 | 2024-01-01 | Democratic People’s Republic of Korea | PRK",
                "255 | 2019-01-01 | Germany | DEU",
                "260 | 1985-01-01 | Federal Republic of Germany | DEU",
                "490 | 1985-01-01 | Zaire | COD",
                "713 | 1960-01-01 | Republic of China | TWN",
            })
    void nameAndCode(int ccode, LocalDate on, String name, String iso3) {
        State state = registry.get(ccode);
        assertThat(state.name(on)).isEqualTo(name);
        if (!iso3.endsWith("?")) {
            assertThat(state.iso3(on)).isEqualTo(iso3);
        }
    }

    @Test
    void shortNames() {
        LocalDate on = LocalDate.of(2024, 1, 1);
        assertThat(registry.get(731).shortName(on)).isEqualTo("DPR of Korea");
        assertThat(registry.get(987).shortName(on)).isEqualTo("Micronesia (Fed. States of)");
        assertThat(registry.get(345).shortName(on)).isEqualTo("Serbia");
    }

    @Test
    void adjectivesFollowTheName() {
        assertThat(registry.get(345).adjective(LocalDate.of(1985, 1, 1))).isEqualTo("Yugoslav");
        assertThat(registry.get(345).demonym(LocalDate.of(2019, 1, 1))).isEqualTo("Serbians");
        assertThat(registry.get(365).adjective(LocalDate.of(1985, 1, 1))).isEqualTo("Soviet");
    }

    @ParameterizedTest
    @CsvSource({
        "345, 1985-01-01, 345",
        "345, 2010-01-01, 340",
        "345, 1900-01-01, 340",
        "255, 2010-01-01, 260",
        "260, 1985-01-01, 260",
        "679, 2010-01-01, 678",
        "970, 2010-01-01, 971",
        "347, 2007-01-01, 0",
    })
    void gleditschWard(int ccode, LocalDate on, int gwcode) {
        OptionalInt expected = gwcode == 0 ? OptionalInt.empty() : OptionalInt.of(gwcode);
        assertThat(registry.get(ccode).gwcode(on)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "373, 1991-12-25, false",
        "373, 1991-12-26, true",
        "345, 1878-07-12, false",
        "345, 1985-01-01, true",
        "345, 2026-01-01, true",
        "220, 1943-01-01, false",
        "255, 1985-01-01, false",
        "255, 1990-10-03, true",
        "265, 1990-10-03, false",
        "711, 1930-01-01, false",
        "9999, 1930-01-01, false",
    })
    void existsByTheDatesOfCow(int ccode, LocalDate on, boolean exists) {
        assertThat(registry.exists(ccode, on)).isEqualTo(exists);
    }

    @Test
    void capitals() {
        assertThat(registry.get(640).capital(LocalDate.of(1900, 1, 1))).returns("Istanbul", Capital::name);
        assertThat(registry.get(640).capital(LocalDate.of(2000, 1, 1))).returns("Ankara", Capital::name);
        assertThat(registry.get(373).capital(LocalDate.of(2000, 1, 1))).returns("Baku", Capital::name);
    }

    @Test
    void yugoslaviaIsOneCodeOfCowAndTwoOfGleditschWard() {
        assertThat(registry.successions(345))
                .filteredOn(link -> link.from() == 345 && link.to() == 345)
                .extracting(Succession::toName)
                .containsExactlyInAnyOrder("Yugoslavia", "Serbia and Montenegro", "Serbia");
        assertThat(registry.successions(315)).extracting(Succession::to).contains(316, 317);
    }

    @Test
    void anUnknownCodeThrowsOnlyWhenGot() {
        assertThat(registry.find(9999)).isEmpty();
        assertThatThrownBy(() -> registry.get(9999))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("9999");
    }

    @Test
    void listIsInOrderOfCode() {
        assertThat(registry.list()).extracting(State::ccode).isSorted().doesNotHaveDuplicates();
        assertThat(registry.list()).hasSizeBetween(230, 260);
    }
}
