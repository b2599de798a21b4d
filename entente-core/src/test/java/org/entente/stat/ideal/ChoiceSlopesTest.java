package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChoiceSlopesTest {
    private static final double STEP = 1e-3;

    /** Against differences of a log likelihood written out with the plain distribution function. */
    @Property(tries = 500)
    void slopesAreThoseOfTheLogLikelihood(
            @ForAll @DoubleRange(min = -4, max = 4) double a1,
            @ForAll @DoubleRange(min = 0.05, max = 4) double gap,
            @ForAll @IntRange(max = 2) int choice) {
        double a2 = a1 + gap;
        ChoiceSlopes slopes = new ChoiceSlopes();
        slopes.at(a1, a2, choice);
        double here = log(a1, a2, choice);
        assertThat(slopes.first)
                .isCloseTo((log(a1 + STEP, a2, choice) - log(a1 - STEP, a2, choice)) / (2 * STEP), within(1e-2));
        assertThat(slopes.second)
                .isCloseTo((log(a1, a2 + STEP, choice) - log(a1, a2 - STEP, choice)) / (2 * STEP), within(1e-2));
        double bend =
                -(log(a1 + STEP, a2 + STEP, choice) + log(a1 - STEP, a2 - STEP, choice) - 2 * here) / (STEP * STEP);
        assertThat(slopes.grip()).isCloseTo(bend, within(1e-2));
    }

    private static double log(double a1, double a2, int choice) {
        double below = cumulative(a1);
        double above = cumulative(-a2);
        return Math.log(
                choice == 0 ? below : choice == 2 ? above : a1 > 0 ? cumulative(-a1) - above : cumulative(a2) - below);
    }

    private static double cumulative(double x) {
        return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) / NormalHazard.exact(x);
    }

    @Test
    void tailsStayFinite() {
        ChoiceSlopes slopes = new ChoiceSlopes();
        for (double a1 : new double[] {-60, -30, 0, 30, 60}) {
            for (int choice = 0; choice < OrdinalVotes.CHOICES; choice++) {
                slopes.at(a1, a1 + 0.01, choice);
                assertThat(slopes.pull()).as("%s %s", a1, choice).isFinite();
                assertThat(slopes.grip())
                        .as("%s %s", a1, choice)
                        .isGreaterThanOrEqualTo(-1e-6)
                        .isLessThan(1.1);
            }
        }
    }
}
