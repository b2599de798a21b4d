package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reference values from numpy: least squares of the rows' means, residual error with n − 2 degrees of freedom. */
class PanelTrendTest {
    private static final double[][] VALUES = {{0, 1, 1}, {1, 1, 0}, {1, 1, 1}, {1, 0, 1}, {1, 1, -1}};
    private static final double[] YEARS = {2000, 2001, 2003, 2004, 2008};

    @Test
    void slopeAndBothErrorsAreThoseOfLeastSquares() {
        PanelTrend trend = PanelTrend.of(VALUES, YEARS, 0.9, 1);
        assertThat(trend.slope()).isCloseTo(-0.0429553265, within(1e-9));
        assertThat(trend.ofPoints()).isCloseTo(0.0359732159, within(1e-9));
        assertThat(trend.ofUnits()).isCloseTo(0.0650353667, within(0.004));
    }

    @Test
    void theLargerErrorMakesTheInterval() {
        PanelTrend byUnits = PanelTrend.of(VALUES, YEARS, 0.9, 1);
        assertThat(byUnits.interval().low()).isGreaterThanOrEqualTo(-0.19072165 - 1e-8);
        assertThat(byUnits.interval().high()).isLessThanOrEqualTo(0.08247423 + 1e-8);
        double[][] alike = {{0, 0}, {1, 1}, {0, 0}, {1, 1}};
        PanelTrend byPoints = PanelTrend.of(alike, new double[] {1, 2, 3, 4}, 0.9, 1);
        assertThat(byPoints.ofUnits()).isZero();
        double half = StudentT.quantile(0.95, 2) * byPoints.ofPoints();
        assertThat(byPoints.interval().high()).isCloseTo(byPoints.slope() + half, within(1e-12));
    }

    @Test
    void aPanelThatDoesNotMoveHasNoInterval() {
        double[][] still = {{1, 0}, {1, 0}, {1, 0}};
        PanelTrend trend = PanelTrend.of(still, new double[] {1, 2, 3}, 0.9, 1);
        assertThat(trend.slope()).isZero();
        assertThat(trend.interval()).isEqualTo(new Interval.None(Interval.Why.NO_VARIATION));
    }

    @Test
    void refusesWhatHasNoTrend() {
        double[][] two = {{1, 0}, {1, 0}};
        assertThatThrownBy(() -> PanelTrend.of(two, new double[] {1, 2}, 0.9, 1))
                .isInstanceOf(IllegalArgumentException.class);
        double[][] three = {{1, 0}, {1, 0}, {1, 0}};
        assertThatThrownBy(() -> PanelTrend.of(three, new double[] {1, 1, 1}, 0.9, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
