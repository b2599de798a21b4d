package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values: the closed form with mpmath at 60 digits; tolerances are five standard errors. */
class CutNormalTest {
    private static final int DRAWS = 200_000;

    private final Counter random = new Counter(3, 0);

    @Test
    void drawsBelowABoundHaveMeanAndVarianceOfTheirDistribution() {
        double[][] known = {
            {3.0, -0.004437839042125664, 0.9866667884582592},
            {0.4, -0.5618827037969629, 0.45953474565502933},
            {-2.5, -2.822744797663907, 0.08897380142111544},
            {-8.4, -8.51589021242957, 0.013091674254650854},
            {-8.6, -8.713328376420339, 0.012532641883021625},
            {-30.0, -30.033259667433676, 0.001103771511890091}
        };
        for (double[] each : known) {
            double chance = NormalTable.probability(each[0]);
            check(each[1], each[2], place -> CutNormal.below(each[0], chance, random.state(place)), each[0]);
        }
    }

    @Test
    void drawsBetweenBoundsHaveMeanAndVarianceOfTheirDistribution() {
        double[][] known = {
            {-1.0, 0.5, -0.206631218061533, 0.17277325908649324},
            {-4.0, -3.0, -3.260454285590021, 0.04927779377739313},
            {-0.2, 6.0, 0.6750731704510199, 0.40926151541490696},
            {-9.5, -8.6, -8.713094053438326, 0.01232466512773935},
            {-31.0, -30.0, -30.033259667433622, 0.0011037715118352822},
            {-12.0, -8.0, -8.121368112236112, 0.014324883443340866}
        };
        for (double[] each : known) {
            check(each[2], each[3], place -> CutNormal.between(each[0], each[1], random.state(place)), each[1]);
            check(-each[2], each[3], place -> CutNormal.between(-each[1], -each[0], random.state(place)), -each[0]);
        }
    }

    @Test
    void boundsThatMeetGiveThePointBetween() {
        assertThat(CutNormal.between(1.5, 1.5, random.state(1))).isEqualTo(1.5);
        assertThat(CutNormal.between(-40, -40 + 1e-12, random.state(1))).isCloseTo(-40, within(1e-11));
    }

    private interface Draw {
        double at(long place);
    }

    private static void check(double mean, double variance, Draw draw, double high) {
        double sum = 0;
        double squares = 0;
        for (long place = 0; place < DRAWS; place++) {
            double x = draw.at(place);
            assertThat(x).isLessThanOrEqualTo(high);
            sum += x - mean;
            squares += (x - mean) * (x - mean);
        }
        assertThat(sum / DRAWS).isCloseTo(0, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(squares / DRAWS / variance).isCloseTo(1, within(0.04));
    }
}
