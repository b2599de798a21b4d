package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The score of a normal prediction against numerical integration. */
class CrpsTest {
    /** Computed with scipy: quad of (Φ((z − m)/s) − [z ≥ y])² over z. */
    @Test
    void agreesWithIntegrationDoneElsewhere() {
        assertThat(Crps.ofNormal(.3, .1, .2)).isCloseTo(0.12048827152552324, within(1e-10));
        assertThat(Crps.ofNormal(-1, 2, .5)).isCloseTo(2.717905208382479, within(1e-9));
        assertThat(Crps.ofNormal(0, 0, 1)).isCloseTo(0.23369497725510907, within(1e-10));
        assertThat(Crps.ofNormal(5, 0, .4)).isCloseTo(4.774324166580897, within(1e-9));
    }

    @Property(tries = 50)
    void isTheIntegralOfTheSquaredDistanceOfTheDistributions(
            @ForAll @DoubleRange(min = -3, max = 3) double outcome,
            @ForAll @DoubleRange(min = -1, max = 1) double mean,
            @ForAll @DoubleRange(min = 0.2, max = 2) double deviation) {
        double step = 1e-3;
        double sum = 0;
        for (double z = -25; z < 25; z += step) {
            double middle = z + step / 2;
            double distance = Normal.probability((middle - mean) / deviation) - (middle >= outcome ? 1 : 0);
            sum += distance * distance * step;
        }
        assertThat(Crps.ofNormal(outcome, mean, deviation)).isCloseTo(sum, within(1e-3));
    }

    @Test
    void whatIsUndefinedHasNoScore() {
        assertThat(Crps.ofNormal(0, Double.NaN, 1)).isNaN();
        assertThat(Crps.ofNormal(0, 0, Double.NaN)).isNaN();
    }

    @Test
    void aSurerPredictionThatIsRightScoresBetter() {
        assertThat(Crps.ofNormal(0, 0, .5)).isLessThan(Crps.ofNormal(0, 0, 1));
        assertThat(Crps.ofNormal(4, 0, .5)).isGreaterThan(Crps.ofNormal(4, 0, 1));
    }
}
