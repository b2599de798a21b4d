package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.Correlation;
import org.entente.stat.PairIndex;
import org.entente.stat.RelativeAffinity;
import org.junit.jupiter.api.Test;

class LatentModelTest {
    private static final double[][] CORE = {{0.6, 0}, {0, -0.5}};

    @Test
    void findsWhatPairsHaveInCommonBeyondTheirEffects() {
        World world = new World(60, 2, 1);
        World.Layer layer = world.layer(CORE, 0.8, 0.5);

        LatentFit fit = World.quick().fit(60, List.of(LatentLayer.measured(layer.values())));
        PairPosterior common = fit.common(0).summary(0.9);

        assertThat(Correlation.of(common.mean(), layer.common()).value()).isGreaterThan(0.97);
        assertThat(covered(common, layer.standardised(layer.values()))).isBetween(0.85, 0.95);
        assertThat(fit.diagnostics().rHat()).isLessThan(1.05);
    }

    @Test
    void mixesFromDifferentBeginningsOnLayersOfAllKinds() {
        World world = new World(50, 2, 2);
        World.Layer one = world.layer(CORE, 0.5, 0.6);
        World.Layer two = world.layer(CORE, 0.5, 1);

        LatentFit fit = LatentModel.withDefaults()
                .fit(50, List.of(LatentLayer.measured(one.values()), LatentLayer.ranked(World.above(two.values(), 1))));

        assertThat(fit.diagnostics().rHat()).isLessThan(1.1);
        assertThat(fit.diagnostics().bulk()).isGreaterThan(50);
        assertThat(fit.diagnostics().quantities()).isEqualTo(401);
    }

    @Test
    void pairsNotKnownAreForetoldAndNotTakenForZero() {
        World world = new World(50, 2, 3);
        World.Layer layer = world.layer(CORE, 0.8, 0.4);
        double[] known = world.thinned(layer.values(), 0.4);

        Predictions predictions =
                World.quick().fit(50, List.of(LatentLayer.measured(known))).predictions(0);

        double[] hidden = layer.values().clone();
        for (int pair = 0; pair < hidden.length; pair++) {
            hidden[pair] = Double.isNaN(known[pair]) ? hidden[pair] : Double.NaN;
        }
        assertThat(Correlation.of(predictions.expected(0.9).mean(), hidden).value())
                .isGreaterThan(0.9);
        assertThat(covered(predictions.seen(0.9), hidden)).isBetween(0.85, 0.95);
    }

    @Test
    void aLayerThatKnowsFewPairsLearnsOfTheOtherLayersPositions() {
        World world = new World(40, 2, 4);
        World.Layer rich = world.layer(CORE, 0.5, 0.4);
        World.Layer poor = world.layer(CORE, 0.5, 0.4);
        double[] few = world.thinned(poor.values(), 0.85);
        LatentLayer asked = LatentLayer.measured(few);

        double alone = Correlation.of(
                        World.quick()
                                .fit(40, List.of(asked))
                                .common(0)
                                .summary(0.9)
                                .mean(),
                        poor.common())
                .value();
        double together = Correlation.of(
                        World.quick()
                                .fit(40, List.of(asked, LatentLayer.measured(rich.values())))
                                .common(0)
                                .summary(0.9)
                                .mean(),
                        poor.common())
                .value();

        assertThat(together).isGreaterThan(0.9).isGreaterThan(alone + 0.1);
    }

    @Test
    void whereThereIsNothingInCommonItFindsNothing() {
        World world = new World(80, 0, 5);
        World.Layer layer = world.layer(new double[0][], 0.8, 0.6);

        LatentFit fit = World.quick().fit(80, List.of(LatentLayer.measured(layer.values())));
        PairPosterior common = fit.common(0).summary(0.9);

        assertThat(Arrays.stream(fit.parts(0).common()).average().orElseThrow()).isLessThan(0.02);
        assertThat(covered(common, new double[common.mean().length])).isGreaterThan(0.98);
    }

    @Test
    void withoutDimensionsItIsTheTwoWayFit() {
        int states = 30;
        World world = new World(states, 0, 6);
        double[] values = world.thinned(world.layer(new double[0][], 0.8, 0.05).values(), 0.2);
        boolean[] known = new boolean[values.length];
        for (int pair = 0; pair < values.length; pair++) {
            known[pair] = !Double.isNaN(values[pair]);
        }

        double[] expected = World.quick()
                .withRank(0)
                .fit(states, List.of(LatentLayer.measured(values)))
                .predictions(0)
                .expected(0.9)
                .mean();

        RelativeAffinity.Fit leastSquares = RelativeAffinity.over(states, known).fit(values);
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                double fitted = leastSquares.levels()[i] + leastSquares.levels()[j];
                assertThat(expected[PairIndex.of(i, j, states)]).isCloseTo(fitted, within(0.01));
            }
        }
    }

    @Test
    void whatIsKnownBesideAPairIsTakenOutWithIt() {
        World world = new World(40, 1, 7);
        World.Layer layer = world.layer(new double[][] {{0.5}}, 0.5, 0.4);
        double[] near = new double[layer.values().length];
        Arrays.setAll(near, pair -> world.dice.normal());
        double[] values = new double[near.length];
        Arrays.setAll(values, pair -> layer.values()[pair] + 1.5 * near[pair]);

        LatentFit fit = World.quick()
                .withRank(1)
                .fit(40, List.of(LatentLayer.measured(values).withCovariates(near)));

        assertThat(Correlation.of(fit.common(0).summary(0.9).mean(), layer.common())
                        .value())
                .isGreaterThan(0.95);
        double foretold =
                Correlation.of(fit.predictions(0).expected(0.9).mean(), values).value();
        assertThat(foretold).isGreaterThan(0.95);
    }

    @Test
    void theOtherStatesNumbersChangeNothing() {
        int states = 30;
        World world = new World(states, 2, 8);
        double[] values = world.layer(CORE, 0.5, 0.4).values();
        double[] turned = new double[values.length];
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                turned[PairIndex.of(states - 1 - i, states - 1 - j, states)] = values[PairIndex.of(i, j, states)];
            }
        }

        double[] one = World.common(World.quick(), states, values).mean();
        double[] other = World.common(World.quick(), states, turned).mean();

        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                double there = other[PairIndex.of(states - 1 - i, states - 1 - j, states)];
                assertThat(there).isCloseTo(one[PairIndex.of(i, j, states)], within(0.1));
            }
        }
    }

    @Test
    void ofARankedLayerTheOrderAloneMatters() {
        World world = new World(20, 1, 9);
        double[] values = world.thinned(world.layer(0.8, 0.5, 0.5).values(), 0.1);
        double[] mapped = Arrays.stream(values).map(Math::exp).toArray();

        double[] one = World.quick()
                .fit(20, List.of(LatentLayer.ranked(values)))
                .common(0)
                .of(3, 5);
        double[] other = World.quick()
                .fit(20, List.of(LatentLayer.ranked(mapped)))
                .common(0)
                .of(3, 5);

        assertThat(other).isEqualTo(one).isNotEmpty();
    }

    @Test
    void aSeedGivesTheSameDraws() {
        double[] values = new World(15, 1, 10).layer(0.8, 0.5, 0.5).values();
        List<LatentLayer> layers = List.of(LatentLayer.measured(values));

        double[] once = World.quick().fit(15, layers).common(0).of(0, 1);

        assertThat(World.quick().fit(15, layers).common(0).of(0, 1)).isEqualTo(once);
        assertThat(World.quick().withSeed(2).fit(15, layers).common(0).of(0, 1)).isNotEqualTo(once);
    }

    @Test
    void placesAPairAmongAllInEveryDraw() {
        double[] values = new World(20, 2, 11).layer(CORE, 0.5, 0.4).values();
        CommonDraws common =
                World.quick().fit(20, List.of(LatentLayer.measured(values))).common(0);
        double[] means = common.summary(0.9).mean();
        int[] firsts = PairIndex.firsts(20);
        int[] seconds = PairIndex.seconds(20);
        int highest = 0;
        double sum = 0;
        for (int pair = 0; pair < means.length; pair++) {
            highest = means[pair] > means[highest] ? pair : highest;
            sum += Arrays.stream(common.percentiles(firsts[pair], seconds[pair], common.pairs()))
                    .average()
                    .orElseThrow();
        }

        double[] places = common.percentiles(firsts[highest], seconds[highest], common.pairs());
        assertThat(places).hasSize(250);
        assertThat(Arrays.stream(places).average().orElseThrow()).isGreaterThan(95);
        assertThat(sum / means.length).isCloseTo(50, within(1e-9));
    }

    @Test
    void refusesLayersOfOtherPairsAndCovariatesNotKnown() {
        LatentLayer three = LatentLayer.measured(new double[] {1, 2, 3});

        assertThatThrownBy(() -> LatentModel.withDefaults().fit(4, List.of(three)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three.withCovariates(new double[] {1, 2, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three.withCovariates(new double[2])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LatentModel.withDefaults().withIterations(0, 3, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static double covered(PairPosterior posterior, double[] truth) {
        int known = 0;
        int covered = 0;
        for (int pair = 0; pair < truth.length; pair++) {
            if (!Double.isNaN(truth[pair])) {
                known++;
                covered += posterior.low()[pair] <= truth[pair]
                                && truth[pair] <= posterior.high()[pair]
                        ? 1
                        : 0;
            }
        }
        return (double) covered / known;
    }
}
