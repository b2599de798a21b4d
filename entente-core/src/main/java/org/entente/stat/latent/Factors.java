package org.entente.stat.latent;

import java.util.List;

/** The positions of the states, shared by all layers: {@code [dimension][state]}. */
final class Factors {
    final int rank;
    final int states;
    final double[][] positions;
    private final GaussianBlock block;
    private final double[] drawn;

    Factors(int rank, int states, Noise noise) {
        this.rank = rank;
        this.states = states;
        this.positions = new double[rank][states];
        this.block = new GaussianBlock(rank);
        this.drawn = new double[rank];
        for (double[] dimension : positions) {
            for (int i = 0; i < states; i++) {
                dimension[i] = noise.normal();
            }
        }
    }

    /** Draws every state's position given all others and the layers. */
    void draw(List<LayerState> layers, Noise noise) {
        for (int i = 0; i < states && rank > 0; i++) {
            block.reset(1);
            for (LayerState layer : layers) {
                layer.tellPosition(i, block);
            }
            block.draw(noise, drawn);
            for (int r = 0; r < rank; r++) {
                positions[r][i] = drawn[r];
            }
            for (LayerState layer : layers) {
                layer.move(i, drawn);
            }
        }
    }
}
