package org.entente.stat.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NaturalSplineTest {
    private static final double[] VALUES = {0, 0.3, 0.5, 1, 1.2, 1.9, 2.5, 3};

    @Test
    void isLinearBeyondItsOuterKnots() {
        NaturalSpline spline = NaturalSpline.of(VALUES);
        double[][] above = spline.columns(new double[] {4, 5, 6});
        double[][] below = spline.columns(new double[] {-1, -2, -3});
        for (int column = 0; column < NaturalSpline.COLUMNS; column++) {
            assertThat(above[column][2] - 2 * above[column][1] + above[column][0])
                    .isCloseTo(0, within(1e-9));
            assertThat(below[column][2] - 2 * below[column][1] + below[column][0])
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void bendsSmoothlyAtItsKnots() {
        NaturalSpline spline = NaturalSpline.of(VALUES);
        double step = 1e-4;
        for (double knot : spline.knots()) {
            double[][] at =
                    spline.columns(new double[] {knot - 2 * step, knot - step, knot, knot + step, knot + 2 * step});
            for (double[] column : at) {
                double before = (column[2] - 2 * column[1] + column[0]) / (step * step);
                double after = (column[4] - 2 * column[3] + column[2]) / (step * step);
                assertThat(after).isCloseTo(before, within(0.01));
            }
        }
    }

    @Test
    void leavesOutWhatValuesDoNotDetermine() {
        double[][] same = NaturalSpline.of(new double[] {2, 2, 2}).columns(new double[] {2, Double.NaN});
        assertThat(Arrays.stream(same).mapToDouble(column -> column[0])).containsOnly(0.0);
        assertThat(same[0][1]).isNaN();
        double[][] twice = NaturalSpline.of(new double[] {0, 0, 0, 0, 1, 1}).columns(new double[] {0, 0.5, 1});
        assertThat(Arrays.stream(twice).flatMapToDouble(Arrays::stream)).allMatch(Double::isFinite);
    }
}
