package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StudentTTest {
    /** Tables of t, as printed in every textbook. */
    @Test
    void givesTheTabledQuantiles() {
        assertThat(StudentT.quantile(0.95, 1)).isCloseTo(6.313751515, within(1e-8));
        assertThat(StudentT.quantile(0.95, 5)).isCloseTo(2.015048373, within(1e-8));
        assertThat(StudentT.quantile(0.975, 10)).isCloseTo(2.228138852, within(1e-8));
        assertThat(StudentT.quantile(0.95, 1000)).isCloseTo(1.646378818, within(1e-8));
        assertThat(StudentT.quantile(0.05, 5)).isCloseTo(-2.015048373, within(1e-8));
        assertThat(StudentT.quantile(0.5, 5)).isZero();
        assertThatThrownBy(() -> StudentT.quantile(1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.quantile(0.9, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundsAMean() {
        Interval interval = StudentT.ofMean(new double[] {1, 2, 3, 4}, 0.9);
        assertThat(interval.low()).isCloseTo(2.5 - 2.353363435 * Math.sqrt(5.0 / 12), within(1e-8));
        assertThat(interval.high()).isCloseTo(2.5 + 2.353363435 * Math.sqrt(5.0 / 12), within(1e-8));
    }

    @Test
    void saysNothingOfValuesThatDoNotVary() {
        assertThat(StudentT.ofMean(new double[] {0.1, 0.1, 0.1}, 0.9))
                .isEqualTo(new Interval.None(Interval.Why.NO_VARIATION));
        assertThat(StudentT.ofMean(new double[] {1}, 0.9)).isEqualTo(new Interval.None(Interval.Why.UNDEFINED));
    }
}
