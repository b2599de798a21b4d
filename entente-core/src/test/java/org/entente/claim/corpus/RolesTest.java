package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static Roles on(String... names) {
        return new Roles(List.of("FRA"), List.of(), List.of(names), List.of(), List.of(), List.of());
    }

    @Test
    void subjectsAreSets() {
        Roles pair = Roles.of(List.of("FRA", "DEU"), List.of());
        assertThat(pair.filledBy(Roles.of(List.of("DEU", "FRA"), List.of()))).isTrue();
        assertThat(pair.filledBy(Roles.of(List.of("FRA"), List.of("DEU")))).isFalse();
        assertThat(pair.filledBy(Roles.of(List.of("FRA", "DEU", "ITA"), List.of())))
                .isFalse();
    }

    @Test
    void otherRolesNeedOneNameInCommonWhereOneIsExpected() {
        assertThat(on("A/RES/62/243", "AZE_NK").filledBy(on("a/res/62/243"))).isTrue();
        assertThat(on("NATO").filledBy(on())).isFalse();
        assertThat(on("NATO").filledBy(on("EU"))).isFalse();
        assertThat(on().filledBy(on("EU"))).isTrue();
    }
}
