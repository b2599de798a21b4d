package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TruncatedNormalTest {
    /**
     * Expected values: {@code truncnorm.stats(-.1/.08, .9/.08, loc=.1, scale=.08)} and {@code truncnorm.ppf([.05, .5,
     * .95], …)} with scipy 1.17.1; tolerances are five standard errors of 200,000 draws or more.
     */
    @Test
    void drawsHaveTheMeanAndQuantilesOfTheDistribution() {
        double[] draws = new TruncatedNormal(0.1, 0.08, 0, 1).draws(200_000, 1, 7);

        assertThat(Arrays.stream(draws).average().orElseThrow()).isCloseTo(0.11633804, within(0.001));
        double[] quantiles = Quantile.of(draws, 0.05, 0.5, 0.95);
        assertThat(quantiles).containsExactly(new double[] {0.01721125, 0.11062413, 0.23587084}, within(0.002));
        assertThat(Arrays.stream(draws)).allMatch(draw -> draw >= 0 && draw <= 1);
    }

    @Test
    void aSeedAndAStreamGiveTheSameDraws() {
        TruncatedNormal normal = new TruncatedNormal(0.5, 0.1, 0, 1);

        assertThat(normal.draws(5, 1, 2)).isEqualTo(normal.draws(5, 1, 2));
        assertThat(normal.draws(5, 1, 2)).isNotEqualTo(normal.draws(5, 1, 3)).isNotEqualTo(normal.draws(5, 2, 2));
    }

    @Test
    void withoutDeviationEveryDrawIsTheMean() {
        assertThat(new TruncatedNormal(1, 0, 0, 1).draws(3, 1, 1)).containsExactly(1, 1, 1);
    }

    @Test
    void refusesAMeanOutsideItsBounds() {
        assertThatThrownBy(() -> new TruncatedNormal(1.1, 0.1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TruncatedNormal(0.5, Double.NaN, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
