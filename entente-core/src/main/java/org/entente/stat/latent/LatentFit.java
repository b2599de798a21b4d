package org.entente.stat.latent;

import java.util.Arrays;
import java.util.List;

/** What the model says: draws of all chains, and what of them no rotation, scale or sign of the positions changes. */
public final class LatentFit {
    private final int rank;
    private final int[] index;
    private final List<LatentLayer> layers;
    private final int[] tableOf;
    private final List<LayerTable> tables;
    private final List<ChainDraws> chains;
    private final long seed;

    LatentFit(
            int states,
            int rank,
            int[] of,
            List<LatentLayer> layers,
            List<LayerTable> tables,
            List<ChainDraws> chains,
            long seed) {
        this.rank = rank;
        this.layers = List.copyOf(layers);
        this.tables = tables;
        this.chains = chains;
        this.seed = seed;
        this.index = new int[states];
        Arrays.fill(index, -1);
        for (int k = 0; k < of.length; k++) {
            index[of[k]] = k;
        }
        this.tableOf = new int[layers.size()];
        int next = 0;
        for (int layer = 0; layer < tableOf.length; layer++) {
            tableOf[layer] = layers.get(layer).varies() ? next++ : -1;
        }
    }

    /** Number of draws kept, all chains together. */
    public int draws() {
        return chains.size() * chains.get(0).positions.length;
    }

    /** Whether a layer said anything: one of one value does not. */
    public boolean says(int layer) {
        return tableOf[layer] >= 0;
    }

    /**
     * Whether more than half of a layer's pairs have one value that enters as the score of the middle of its ranks.
     * Intervals of common parts, of any layer that shares its positions, are then too narrow; those of values not known hold.
     */
    public boolean heaped(int layer) {
        return says(layer) && tables.get(tableOf[layer]).scores.heaped();
    }

    /** Whether any layer says anything of a state. */
    public boolean knows(int state) {
        return index[state] >= 0;
    }

    /**
     * What two states have in common in a layer.
     *
     * @throws IllegalArgumentException if the layer says nothing
     */
    public CommonDraws common(int layer) {
        double[] weights = new double[layers.size()];
        weights[layer] = 1;
        return common(weights);
    }

    /**
     * What two states have in common over several layers: the mean of the layers' common parts.
     *
     * @param weights of each layer, none negative; those that say nothing are left out
     * @throws IllegalArgumentException if no layer of weight says anything
     */
    public CommonDraws common(double[] weights) {
        double total = 0;
        for (int layer = 0; layer < weights.length; layer++) {
            total += says(layer) ? weights[layer] : 0;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("no layer that says anything has a weight");
        }
        return new Gathering(weights, total, true).draws();
    }

    /**
     * What the model expects of every pair in a layer.
     *
     * @throws IllegalArgumentException if the layer says nothing
     */
    public Predictions predictions(int layer) {
        if (!says(layer)) {
            throw new IllegalArgumentException("layer " + layer + " says nothing");
        }
        double[] weights = new double[layers.size()];
        weights[layer] = 1;
        int table = tableOf[layer];
        return new Predictions(
                index,
                layers.get(layer),
                tables.get(table).scores,
                new Gathering(weights, 1, false).draws(),
                chains.stream().map(chain -> chain.layers[table]).toList(),
                seed);
    }

    /** How a layer's variance falls into parts, draw by draw. */
    public VarianceParts parts(int layer) {
        return VarianceParts.of(tables.get(tableOf[layer]), chains, tableOf[layer], rank);
    }

    /** Whether the chains have come to the same distribution. */
    public LatentDiagnostics diagnostics() {
        return LatentDiagnostics.of(tables, chains, rank);
    }

    /** Lays positions out state by state, so that the draws of a pair are a few products of rows. */
    private final class Gathering {
        private final double[] weights;
        private final double total;
        private final boolean scaled;
        private final int draws = LatentFit.this.draws();
        private final double[][] left;
        private final double[][] right;

        Gathering(double[] weights, double total, boolean scaled) {
            this.weights = weights;
            this.total = total;
            this.scaled = scaled;
            int known = (int) Arrays.stream(index).filter(at -> at >= 0).count();
            this.left = new double[rank][known * draws];
            this.right = new double[rank][known * draws];
        }

        CommonDraws draws() {
            int at = 0;
            for (ChainDraws chain : chains) {
                for (int draw = 0; draw < chain.positions.length; draw++) {
                    enter(at++, chain.positions[draw], core(chain, draw));
                }
            }
            return new CommonDraws(index, draws, left, right);
        }

        private double[] core(ChainDraws chain, int draw) {
            double[] core = new double[rank * rank];
            for (int layer = 0; layer < weights.length; layer++) {
                if (says(layer) && weights[layer] > 0) {
                    double[] own = chain.layers[tableOf[layer]].core()[draw];
                    double weight = weights[layer] / total / (scaled ? scale(chain, tableOf[layer], draw) : 1);
                    for (int k = 0; k < core.length; k++) {
                        core[k] += weight * own[k];
                    }
                }
            }
            return core;
        }

        private void enter(int at, double[] positions, double[] core) {
            int known = rank == 0 ? 0 : positions.length / rank;
            for (int i = 0; i < known; i++) {
                for (int r = 0; r < rank; r++) {
                    left[r][i * draws + at] = positions[r * known + i];
                    double image = 0;
                    for (int s = 0; s < rank; s++) {
                        image += core[r * rank + s] * positions[s * known + i];
                    }
                    right[r][i * draws + at] = image;
                }
            }
        }
    }

    /** The standard deviation of a layer's scores: 1 by construction, but for one whose scale is free. */
    private double scale(ChainDraws chain, int table, int draw) {
        return tables.get(table).scores.free()
                ? Math.sqrt(VarianceParts.total(tables.get(table), chain, table, draw, rank))
                : 1;
    }
}
