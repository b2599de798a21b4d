package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sampler as the formulas read, pair by pair, makes the draws of the fast one, but for what rounding grows to. */
class PlainSamplerTest {
    @ParameterizedTest
    @CsvSource({"12, 2, 0", "15, 1, 0.3", "20, 3, 0.1", "10, 4, 0.2"})
    void bothMakeTheSameDraws(int states, int rank, double gaps) {
        World world = new World(states, 2, states);
        double[] values = world.thinned(world.layer(0.6, 0.5, 0.5).values(), gaps);

        double[] plain = PlainSampler.common(states, values, rank, 60, 7);
        double[] fast = LatentModel.withDefaults()
                .withRank(rank)
                .withChains(1)
                .withIterations(0, 60, 1)
                .withSeed(7)
                .fit(states, List.of(LatentLayer.measured(values)))
                .common(0)
                .mean();

        assertThat(fast).containsExactly(plain, within(1e-6));
    }
}
