package org.entente.app.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RollCallSourcesTest {
    private static Tallies votes(int yes, int no) {
        return new Tallies(yes, 0, no, 0, 0);
    }

    @Test
    void twoCountsAreComparedByTheirMajoritiesAndATieHasNone() {
        assertThat(RollCallSources.majorities(votes(39, 7), votes(38, 7)))
                .isEqualTo("By either count more voted yes than no.");
        assertThat(RollCallSources.majorities(votes(7, 39), votes(7, 7)))
                .isEqualTo("By neither count did more vote yes than no.");
        assertThat(RollCallSources.majorities(votes(8, 7), votes(7, 7)))
                .isEqualTo("The two counts differ on whether more voted yes than no.");
    }
}
