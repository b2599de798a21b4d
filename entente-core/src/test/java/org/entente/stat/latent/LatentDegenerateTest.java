package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.stat.PairIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatentDegenerateTest {
    private static final LatentModel SHORT =
            LatentModel.withDefaults().withChains(1).withIterations(10, 20, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void withoutPairsThatDifferNothingIsSaid(int states) {
        LatentFit fit = SHORT.fit(states, List.of(LatentLayer.measured(new double[PairIndex.count(states)])));

        assertThat(fit.says(0)).isFalse();
        assertThatThrownBy(() -> fit.common(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fit.diagnostics().rHat()).isNaN();
    }

    @Test
    void aLayerOfOneValueStaysOutAndTheOthersSpeak() {
        double[] values = new World(6, 1, 1).layer(0.5, 0.5, 0.5).values();
        double[] constant = new double[values.length];
        double[] nothing = new double[values.length];
        Arrays.fill(nothing, Double.NaN);

        LatentFit fit = SHORT.fit(
                6, List.of(LatentLayer.ranked(constant), LatentLayer.measured(values), LatentLayer.measured(nothing)));

        assertThat(fit.says(0)).isFalse();
        assertThat(fit.says(1)).isTrue();
        assertThat(fit.says(2)).isFalse();
        assertThat(fit.common(new double[] {1, 1, 1}).of(0, 1))
                .isEqualTo(fit.common(1).of(0, 1));
    }

    @Test
    void ofAStateWithoutAPairNothingIsSaid() {
        double[] values = new World(6, 1, 2).layer(0.5, 0.5, 0.5).values();
        for (int j = 0; j < 5; j++) {
            values[PairIndex.of(5, j, 6)] = Double.NaN;
        }

        LatentFit fit = SHORT.fit(6, List.of(LatentLayer.measured(values)));
        PairPosterior common = fit.common(0).summary(0.9);

        assertThat(fit.knows(5)).isFalse();
        assertThat(common.mean()[PairIndex.of(1, 5, 6)]).isNaN();
        assertThat(common.mean()[PairIndex.of(1, 4, 6)]).isFinite();
        assertThat(fit.common(0).of(1, 5)).isEmpty();
        assertThat(fit.common(0).percentiles(1, 5, fit.common(0).pairs())).isEmpty();
        assertThat(fit.predictions(0).expected(0.9).mean()[PairIndex.of(1, 5, 6)])
                .isNaN();
    }

    @Test
    void withoutDimensionsNothingIsInCommon() {
        double[] values = new World(6, 1, 3).layer(0.5, 0.5, 0.5).values();

        LatentFit fit = SHORT.withRank(0).fit(6, List.of(LatentLayer.measured(values)));

        assertThat(fit.common(0).summary(0.9).mean()).containsOnly(0);
    }

    @Property(tries = 60)
    void whateverIsKnownTheAnswerIsFinite(
            @ForAll @Size(15) List<@DoubleRange(min = -5, max = 5) Double> given,
            @ForAll @IntRange(min = 0, max = 14) int gaps,
            @ForAll @IntRange(min = 0, max = 3) int rank,
            @ForAll boolean ranked) {
        double[] values = DoubleStream.concat(
                        DoubleStream.generate(() -> Double.NaN).limit(gaps),
                        given.stream().skip(gaps).mapToDouble(Math::rint))
                .toArray();
        LatentLayer layer = ranked ? LatentLayer.ranked(values) : LatentLayer.measured(values);

        LatentFit fit = SHORT.withRank(rank).fit(6, List.of(layer));

        if (fit.says(0)) {
            CommonDraws common = fit.common(0);
            boolean[] pairs = common.pairs();
            PairPosterior posterior = common.summary(0.9);
            for (int pair = 0; pair < pairs.length; pair++) {
                assertThat(Double.isFinite(posterior.mean()[pair])).isEqualTo(pairs[pair]);
                assertThat(pairs[pair])
                        .isEqualTo(posterior.low()[pair] <= posterior.high()[pair]);
            }
        }
    }
}
