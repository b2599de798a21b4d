package org.entente.measure.beyond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.beyond.BeyondPhrases.Way;
import org.entente.stat.Normal;
import org.junit.jupiter.api.Test;

class BeyondPhrasesTest {
    private static final double REACH = Normal.quantile(0.95);

    /** A residual with its error, shrunken by a spread of pair effects. */
    private static PairResidual residual(double plain, double error, double deviation) {
        double all = deviation * deviation + error * error;
        double value = plain * deviation * deviation / all;
        double reach = REACH * Math.sqrt(deviation * deviation * error * error / all);
        Estimate shrunken = new Estimate(
                value, value - reach, value + reach, 0.9, 100, 95, 90, 99, 18_103, "", null, null, List.of(), null);
        return new PairResidual(shrunken, plain, plain - REACH * error, plain + REACH * error);
    }

    @Test
    void aResidualThatIsToldFromZeroGoesByItsInterval() {
        assertThat(Way.of(residual(0.06, 0.01, 0.02))).isEqualTo(Way.MORE);
        assertThat(Way.of(residual(-0.06, 0.01, 0.02))).isEqualTo(Way.LESS);
        assertThat(Way.of(residual(0.01, 0.01, 0.02))).isEqualTo(Way.ABOUT);
    }

    @Test
    void aResidualTooFarForShrinkageIsNotAboutAsExpected() {
        PairResidual far = residual(0.275, 0.0588, 0.012);
        assertThat(Way.of(far)).isEqualTo(Way.FAR_MORE);
        assertThat(BeyondPhrases.agree(far))
                .isEqualTo(
                        "agree so much more than habits, blocs, ideal points and region lead one to expect that shrinkage "
                                + "does not hold for them: before it +0.275 [+0.178 to +0.372]");
        assertThat(BeyondPhrases.placed(far)).isEmpty();
        assertThat(Way.of(residual(-0.275, 0.0588, 0.012))).isEqualTo(Way.FAR_LESS);
    }

    @Test
    void theLimitIsThreeDeviationsOfWhatShrinkageTakesForGranted() {
        double spread = Math.hypot(0.0588, 0.012);
        assertThat(residual(2.99 * spread, 0.0588, 0.012).far()).isFalse();
        assertThat(residual(3.01 * spread, 0.0588, 0.012).far()).isTrue();
        assertThat(residual(0, 0.0588, 0.012).far()).isFalse();
    }
}
