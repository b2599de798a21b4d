package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalHazardTest {
    @Test
    void theTableIsAsNearAsItSays() {
        for (double x = -30; x < 12; x += 0.00137) {
            double exact = NormalHazard.exact(x);
            assertThat(NormalHazard.at(x)).as("x = %s", x).isCloseTo(exact, within(1e-9));
            if (x < 3) {
                assertThat(NormalHazard.at(x) / exact).as("x = %s", x).isCloseTo(1, within(1e-8));
            }
        }
    }

    /** R 4.3: {@code exp(dnorm(x, log = TRUE) - pnorm(x, log.p = TRUE))}. */
    @Test
    void knownValues() {
        assertThat(NormalHazard.exact(0)).isCloseTo(0.7978845608028654, within(1e-15));
        assertThat(NormalHazard.exact(-5)).isCloseTo(5.186503967125842, within(1e-13));
        assertThat(NormalHazard.at(-20)).isCloseTo(20.04975307, within(1e-7));
        assertThat(NormalHazard.at(-100)).isCloseTo(100.009998, within(1e-6));
        assertThat(NormalHazard.at(40)).isZero();
    }

    @Test
    void probabilitiesAddUp() {
        assertThat(NormalHazard.probability(0)).isCloseTo(0.5, within(1e-9));
        assertThat(NormalHazard.probability(1.6448536269514722)).isCloseTo(0.95, within(1e-9));
        assertThat(NormalHazard.probability(-1.6448536269514722)).isCloseTo(0.05, within(1e-9));
    }
}
