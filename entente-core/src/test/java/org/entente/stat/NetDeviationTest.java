package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NetDeviationTest {
    private static final double[] CHANGES = {.04, -.09, .07, .08, -.03, -.15};
    private static final double[] VARIANCES = {2e-4, 3e-4, 1e-4, 5e-4, 2e-4, 1e-4};

    /** Computed with numpy: sqrt(var(changes, ddof=1) − mean(variances)). */
    @Test
    void isTheDeviationNetOfSampling() {
        assertThat(NetDeviation.of(CHANGES, VARIANCES)).isCloseTo(0.09183318209303941, within(1e-12));
    }

    @Test
    void isZeroWhereSamplingExplainsMore() {
        double[] large = {.02, .02, .02, .02, .02, .02};
        assertThat(NetDeviation.of(CHANGES, large)).isZero();
        Interval interval = NetDeviation.interval(CHANGES, large, 3, .9, 1);
        assertThat(interval.low()).isZero();
    }

    @Test
    void hasAnIntervalRoundItFromTwoBlocksOn() {
        Interval interval = NetDeviation.interval(CHANGES, VARIANCES, 3, .9, 1);
        assertThat(interval.low()).isLessThan(interval.high());
        assertThat(NetDeviation.interval(CHANGES, VARIANCES, 4, .9, 1)).isInstanceOf(Interval.None.class);
        assertThat(NetDeviation.of(new double[] {.1}, new double[] {.1})).isNaN();
    }
}
