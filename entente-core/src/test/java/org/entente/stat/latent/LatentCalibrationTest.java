package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over many small worlds, 90 % intervals hold the truth nine times in ten, in one layer and in three at once. */
class LatentCalibrationTest {
    private static final int WORLDS = 24;
    private static final int STATES = 20;

    @Test
    void intervalsOfWhatPairsHaveInCommonHoldTheTruthNineTimesInTen() {
        double alone = 0;
        double[] together = new double[3];
        double foretold = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(STATES, 2, 100 + seed);
            World.Layer one = world.layer(0.6, 0.4, 0.8);
            World.Layer two = world.layer(0.6, 0.4, 0.8);
            World.Layer last = world.layer(0.6, 0.4, 1);
            double[] first = world.thinned(one.values(), 0.2);
            double[] second = world.thinned(two.values(), 0.2);
            List<LatentLayer> layers = List.of(
                    LatentLayer.measured(first),
                    LatentLayer.measured(second),
                    LatentLayer.ranked(World.above(last.values(), 0.4)));

            LatentModel model = World.quick().withSeed(seed);
            LatentFit fit = model.fit(STATES, layers);
            alone += share(model.fit(STATES, layers.subList(0, 1)), 0, one.standardised(first));
            together[0] += share(fit, 0, one.standardised(first));
            together[1] += share(fit, 1, two.standardised(second));
            together[2] += share(fit, 2, scoreStandardised(last));
            foretold += LatentModelTest.covered(fit.predictions(0).seen(0.9), hidden(one.values(), first)) / WORLDS;
        }

        assertThat(alone).isBetween(0.87, 0.93);
        assertThat(Arrays.stream(together).average().orElseThrow()).isBetween(0.87, 0.93);
        assertThat(Arrays.stream(together))
                .allSatisfy(share -> assertThat(share).isBetween(0.85, 0.95));
        assertThat(foretold).isBetween(0.87, 0.93);
    }

    private static double share(LatentFit fit, int layer, double[] truth) {
        return LatentModelTest.covered(fit.common(layer).summary(0.9), truth) / WORLDS;
    }

    /** In standard deviations of the scores behind two values, noise of variance 1 included. */
    private static double[] scoreStandardised(World.Layer layer) {
        double variance =
                Math.pow(World.deviation(layer.additive()), 2) + Math.pow(World.deviation(layer.common()), 2) + 1;
        return Arrays.stream(layer.common())
                .map(value -> value / Math.sqrt(variance))
                .toArray();
    }

    private static double[] hidden(double[] values, double[] known) {
        double[] hidden = values.clone();
        for (int pair = 0; pair < hidden.length; pair++) {
            hidden[pair] = Double.isNaN(known[pair]) ? hidden[pair] : Double.NaN;
        }
        return hidden;
    }
}
