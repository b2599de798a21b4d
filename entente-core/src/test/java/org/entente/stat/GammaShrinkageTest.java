package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GammaShrinkageTest {
    /** By hand: dispersion 4/10 + 49/10 + 25/5 + 100/20 = 15.3, less 3, over 45. */
    @Test
    void theVarianceIsWhatChanceDoesNotExplain() {
        GammaShrinkage fit = GammaShrinkage.fit(new double[] {12, 3, 0, 30}, new double[] {10, 10, 5, 20});

        assertThat(fit.variance()).isCloseTo(12.3 / 45, within(1e-12));
        assertThat(fit.ratio(12, 10)).isCloseTo((45 / 12.3 + 12) / (45 / 12.3 + 10), within(1e-12));
        assertThat(fit.ratio(0, 5)).isBetween(0.0, 1.0);
    }

    @Test
    void unitsThatDifferByChanceAloneAllHaveTheCommonRate() {
        GammaShrinkage fit = GammaShrinkage.fit(new double[] {10, 9, 11}, new double[] {10, 10, 10});

        assertThat(fit.variance()).isZero();
        assertThat(fit.ratio(11, 10)).isEqualTo(1);
    }

    @Test
    void withoutUnitsThereIsNothingToExplain() {
        assertThat(GammaShrinkage.fit(new double[0], new double[0]).variance()).isZero();
        assertThat(GammaShrinkage.fit(new double[] {5, 1}, new double[] {3, 0}).variance())
                .isZero();
    }
}
