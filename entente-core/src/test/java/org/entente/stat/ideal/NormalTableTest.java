package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.stat.Normal;
import org.junit.jupiter.api.Test;

class NormalTableTest {
    @Test
    void probabilitiesAgreeWithTheSeries() {
        for (double x = -4; x < 12; x += 0.00037) {
            double exact = Normal.probability(x);
            assertThat(NormalTable.probability(x)).isCloseTo(exact, within(1e-9 * exact));
        }
    }

    /** Expected values: {@code scipy.stats.norm.cdf} of SciPy 1.17.1. */
    @Test
    void tailsKeepTheirRelativeAccuracy() {
        double[][] known = {
            {-4.503, 3.3500441917532495e-06},
            {-6.01, 9.276166345691084e-10},
            {-8.123, 2.273996600166573e-16},
            {-8.499, 9.561545215280813e-18},
            {-9, 1.1285884059538324e-19},
            {-20.5, 1.0764673258790346e-93}
        };
        for (double[] each : known) {
            assertThat(NormalTable.probability(each[0]) / each[1]).isCloseTo(1, within(1e-7));
        }
        assertThat(NormalTable.probability(-27)).isPositive().isEqualTo(NormalTable.probability(-50));
        assertThat(NormalTable.probability(9)).isEqualTo(1);
    }

    @Test
    void quantilesAgreeWithWichura() {
        for (double exponent = 0.001; exponent < 45; exponent += 0.00331) {
            double p = StrictMath.pow(2, -exponent);
            assertThat(NormalTable.quantile(p)).isCloseTo(Normal.quantile(p), within(1e-9));
        }
        assertThat(NormalTable.quantile(0.5)).isCloseTo(0, within(1e-9));
        assertThat(NormalTable.quantile(0x1.0p-54)).isCloseTo(Normal.quantile(0x1.0p-54), within(1e-12));
    }
}
