package org.entente.stat.latent;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.PairIndex;
import org.entente.stat.SplitMix;

/** An invented world whose positions, effects and tables Λ are known. */
final class World {
    final int states;
    final SplitMix dice;
    final double[][] positions;

    World(int states, int rank, long seed) {
        this.states = states;
        this.dice = new SplitMix(seed, 77);
        this.positions = new double[rank][states];
        for (double[] dimension : positions) {
            Arrays.setAll(dimension, i -> dice.normal());
            double mean = Arrays.stream(dimension).average().orElse(0);
            Arrays.setAll(dimension, i -> dimension[i] - mean);
        }
    }

    /**
     * A layer of the world.
     *
     * @param common u′Λu of every pair
     * @param values with effects and noise
     * @param additive the sums of two states' effects
     */
    record Layer(double[] common, double[] values, double[] additive) {
        /** Common parts in standard deviations of the values that are known. */
        double[] standardised(double[] known) {
            double deviation = deviation(known);
            return Arrays.stream(common).map(value -> value / deviation).toArray();
        }
    }

    static double deviation(double[] values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(known).average().orElseThrow();
        return Math.sqrt(Arrays.stream(known)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    /** A layer with Λ drawn, the larger the scale the more the positions matter. */
    Layer layer(double scale, double effect, double noise) {
        int rank = positions.length;
        double[][] core = new double[rank][rank];
        for (int r = 0; r < rank; r++) {
            core[r][r] = scale * dice.normal();
            for (int s = 0; s < r; s++) {
                core[r][s] = core[s][r] = scale * dice.normal() * Math.sqrt(0.5);
            }
        }
        return layer(core, effect, noise);
    }

    Layer layer(double[][] core, double effect, double noise) {
        double[] effects = new double[states];
        Arrays.setAll(effects, i -> effect * dice.normal());
        int pairs = PairIndex.count(states);
        Layer layer = new Layer(new double[pairs], new double[pairs], new double[pairs]);
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++, pair++) {
                for (int r = 0; r < core.length; r++) {
                    for (int s = 0; s < core.length; s++) {
                        layer.common[pair] += positions[r][i] * core[r][s] * positions[s][j];
                    }
                }
                layer.additive[pair] = effects[i] + effects[j];
                layer.values[pair] = 0.2 + layer.additive[pair] + layer.common[pair] + noise * dice.normal();
            }
        }
        return layer;
    }

    /** The same values with a share of them not known. */
    double[] thinned(double[] values, double share) {
        return Arrays.stream(values)
                .map(value -> dice.uniform() < share ? Double.NaN : value)
                .toArray();
    }

    /** 1 above a bound, 0 at or below it. */
    static double[] above(double[] values, double bound) {
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? value : value > bound ? 1 : 0)
                .toArray();
    }

    /** How much faster than usual a fit may be in a test. */
    static LatentModel quick() {
        return LatentModel.withDefaults().withChains(2);
    }

    static PairPosterior common(LatentModel model, int states, double[] values) {
        return model.fit(states, List.of(LatentLayer.measured(values)))
                .common(0)
                .summary(0.9);
    }
}
