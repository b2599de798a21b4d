package org.entente.stat.latent;

import java.util.ArrayList;
import java.util.List;

/** A chain of the Gibbs sampler. A sweep allocates nothing. */
final class Chain {
    final Noise noise;
    final Factors factors;
    final List<LayerState> layers = new ArrayList<>();

    Chain(List<LayerTable> tables, int rank, int states, long seed, long stream) {
        this.noise = new Noise(seed, stream);
        this.factors = new Factors(rank, states, noise);
        for (LayerTable table : tables) {
            layers.add(new LayerState(table, factors));
        }
        Start.begin(factors, layers, noise);
    }

    /** Runs it, keeping every so many draws after those that it takes to forget where it began. */
    ChainDraws run(int burnIn, int iterations, int thin) {
        ChainDraws draws = new ChainDraws(iterations / thin, factors.rank, factors.states, layers);
        for (int sweep = -burnIn; sweep < iterations; sweep++) {
            sweep();
            if (sweep >= 0 && (sweep + 1) % thin == 0) {
                draws.keep(sweep / thin, factors, layers);
            }
        }
        return draws;
    }

    private void sweep() {
        for (LayerState layer : layers) {
            layer.drawScale(noise);
            layer.drawScores(noise);
        }
        factors.draw(layers, noise);
        for (LayerState layer : layers) {
            layer.drawCore(noise);
            layer.drawAdditive(noise);
        }
    }
}
