package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.stat.AbsencePolicy;
import org.entente.stat.FamilyDraws;
import org.junit.jupiter.api.Test;

class FigureOptionsTest {
    private static final FigureOptions USUAL = FigureOptions.of(AbsencePolicy.EXCLUDE);

    @Test
    void theUsualDrawsAreThoseOfAnInterval() {
        assertThat(USUAL.draws()).isEqualTo(FamilyDraws.INTERVAL);
        assertThat(USUAL.drawnBy()).isEqualTo("1");
    }

    /** What is kept of fewer draws is not taken for what is kept of all. */
    @Test
    void fewerDrawsHaveAKeyOfTheirOwn() {
        FigureOptions fewer = USUAL.withDraws(100);
        assertThat(fewer.drawnBy()).isEqualTo("1 × 100");
        assertThat(fewer.withDraws(FamilyDraws.INTERVAL)).isEqualTo(USUAL);
    }
}
