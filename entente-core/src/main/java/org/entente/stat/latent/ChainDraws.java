package org.entente.stat.latent;

import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a chain: by draw. Positions are centred on their mean, which moves what states have in common on average
 * into their effects and the mean, where it belongs; effects add up to 0.
 */
final class ChainDraws {
    /** {@code [draw][dimension · states + state]}. */
    final double[][] positions;

    final LayerDraws[] layers;

    private final int rank;
    private final int states;

    /**
     * Of a layer, by draw.
     *
     * @param core Λ, row by row
     * @param coefficients the mean, then those of the covariates
     * @param effects of each state
     * @param variance σ²
     */
    record LayerDraws(double[][] core, double[][] coefficients, double[][] effects, double[] variance) {}

    ChainDraws(int draws, int rank, int states, List<LayerState> layers) {
        this.rank = rank;
        this.states = states;
        this.positions = new double[draws][rank * states];
        this.layers = new LayerDraws[layers.size()];
        Arrays.setAll(
                this.layers,
                layer -> new LayerDraws(
                        new double[draws][], new double[draws][], new double[draws][], new double[draws]));
    }

    void keep(int draw, Factors factors, List<LayerState> states) {
        double[] centre = new double[rank];
        for (int r = 0; r < rank; r++) {
            double[] dimension = factors.positions[r];
            centre[r] = Arrays.stream(dimension).average().orElse(0);
            for (int i = 0; i < dimension.length; i++) {
                positions[draw][r * dimension.length + i] = dimension[i] - centre[r];
            }
        }
        for (int layer = 0; layer < layers.length; layer++) {
            keep(draw, layer, states.get(layer), centre);
        }
    }

    /** (c + m)′Λ(d + m) = c′Λd + m′Λc + m′Λd + m′Λm. */
    private void keep(int draw, int layer, LayerState state, double[] centre) {
        double[] pull = new double[rank];
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s < rank; s++) {
                pull[r] += state.core.table[r * rank + s] * centre[s];
            }
        }
        double[] effects = state.effects.values.clone();
        for (int i = 0; i < states; i++) {
            for (int r = 0; r < rank; r++) {
                effects[i] += pull[r] * positions[draw][r * states + i];
            }
        }
        double mean = Arrays.stream(effects).average().orElse(0);
        for (int i = 0; i < states; i++) {
            effects[i] -= mean;
        }
        double[] coefficients = state.coefficients.clone();
        coefficients[0] += 2 * mean + TableSums.dot(pull, 0, centre);
        layers[layer].core()[draw] = state.core.table.clone();
        layers[layer].coefficients()[draw] = coefficients;
        layers[layer].effects()[draw] = effects;
        layers[layer].variance()[draw] = state.variance;
    }
}
