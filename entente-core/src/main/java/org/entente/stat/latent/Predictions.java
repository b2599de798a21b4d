package org.entente.stat.latent;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.PairIndex;

/**
 * What the model expects of every pair in a layer, of those too of which the layer says nothing: mean, covariates, effects
 * and the common part together. In the units of a measured layer, in scores of a ranked one.
 */
public final class Predictions {
    private static final long STREAM = 1_000_003;

    private final int[] index;
    private final LatentLayer layer;
    private final LayerScores scores;
    private final CommonDraws common;
    private final long seed;
    /** By draw, all chains one after the other. */
    private final double[][] coefficients;

    private final double[][] effects;
    private final double[] deviation;

    /**
     * Of a layer.
     *
     * @param index for each state its number in the model, negative if it has none
     * @param common the layer's common part in its own scale
     * @param draws of the layer, chain by chain
     * @param seed of what one would see beside what is expected
     */
    Predictions(
            int[] index,
            LatentLayer layer,
            LayerScores scores,
            CommonDraws common,
            List<ChainDraws.LayerDraws> draws,
            long seed) {
        this.index = index;
        this.layer = layer;
        this.scores = scores;
        this.common = common;
        this.seed = seed;
        this.coefficients = draws.stream()
                .flatMap(chain -> Arrays.stream(chain.coefficients()))
                .toArray(double[][]::new);
        this.effects =
                draws.stream().flatMap(chain -> Arrays.stream(chain.effects())).toArray(double[][]::new);
        this.deviation = draws.stream()
                .flatMapToDouble(chain -> Arrays.stream(chain.variance()))
                .map(Math::sqrt)
                .toArray();
    }

    /** What is expected of every pair, with the interval in which that lies. */
    public PairPosterior expected(double level) {
        return PairPosterior.of(index.length, level, (i, j) -> values(i, j, false));
    }

    /** The same with the interval in which the value itself would lie. */
    public PairPosterior seen(double level) {
        return PairPosterior.of(index.length, level, (i, j) -> values(i, j, true));
    }

    private double[] values(int i, int j, boolean seen) {
        double[] values = common.of(i, j);
        if (values.length == 0) {
            return values;
        }
        int pair = PairIndex.of(i, j, index.length);
        Noise noise = new Noise(seed, STREAM + pair);
        for (int d = 0; d < values.length; d++) {
            double value = values[d] + effects[d][index[i]] + effects[d][index[j]] + coefficients[d][0];
            for (int k = 1; k < coefficients[d].length; k++) {
                value += coefficients[d][k] * layer.covariates()[k - 1][pair];
            }
            if (seen) {
                value += deviation[d] * noise.normal();
            }
            values[d] = scores.mean() + scores.deviation() * value;
        }
        return Double.isNaN(values[0]) ? new double[0] : values;
    }
}
