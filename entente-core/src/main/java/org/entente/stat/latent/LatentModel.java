package org.entente.stat.latent;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.PairIndex;

/**
 * The symmetric additive and multiplicative effects model (Hoff 2005, Journal of the American Statistical Association
 * 100(469); 2009, Computational and Mathematical Organization Theory 15(4); 2021, Statistical Science 36(1); Minhas, Hoff
 * and Ward 2019, Political Analysis 27(2)), of one layer or of several that share the states' positions:
 *
 * <p>y(l,i,j) = μ(l) + x(l,i,j)′β(l) + a(l,i) + a(l,j) + u(i)′Λ(l)u(j) + ε, ε ~ N(0, σ²(l))
 *
 * <p>a are effects of the states, u their positions in a space of few dimensions, Λ(l) what nearness in it means in a layer:
 * a symmetric table, so that layers may read the same positions differently. What a layer says nothing of leaves the
 * likelihood; it is never a zero. Estimated by Gibbs sampling in several chains from different beginnings; every full
 * conditional is drawn exactly. A seed gives the same draws on every Java and any number of processors.
 *
 * <p>Positions are known only up to maps that Λ undoes, and to a shift that the effects take up. What {@link LatentFit}
 * reports is what no such map changes.
 *
 * <p>Cost of a sweep: states² · (2 · rank + 6) multiply-adds a layer; a third of a millisecond or less at 192 states and
 * rank 2. Immutable.
 */
public final class LatentModel {
    private final int rank;
    private final int chains;
    private final int burnIn;
    private final int iterations;
    private final int thin;
    private final long seed;

    private LatentModel(int rank, int chains, int burnIn, int iterations, int thin, long seed) {
        if (rank < 0 || chains < 1 || burnIn < 0 || thin < 1 || iterations < 4 * thin) {
            throw new IllegalArgumentException("rank " + rank + ", " + chains + " chains of " + burnIn + " and "
                    + iterations + " iterations, of each " + thin + " one kept");
        }
        this.rank = rank;
        this.chains = chains;
        this.burnIn = burnIn;
        this.iterations = iterations;
        this.thin = thin;
        this.seed = seed;
    }

    /** Rank 2; four chains of 500 iterations to forget and 1,000 more, of which every fourth is kept; seed 1. */
    public static LatentModel withDefaults() {
        return new LatentModel(2, 4, 500, 1000, 4, 1);
    }

    /** The same with so many dimensions; none leaves the additive part alone. */
    public LatentModel withRank(int dimensions) {
        return new LatentModel(dimensions, chains, burnIn, iterations, thin, seed);
    }

    /** The same with so many chains. */
    public LatentModel withChains(int number) {
        return new LatentModel(rank, number, burnIn, iterations, thin, seed);
    }

    /** The same with chains of so many iterations to forget and so many more, of which every so manieth is kept. */
    public LatentModel withIterations(int forgotten, int more, int every) {
        return new LatentModel(rank, chains, forgotten, more, every, seed);
    }

    /** The same with another seed. */
    public LatentModel withSeed(long another) {
        return new LatentModel(rank, chains, burnIn, iterations, thin, another);
    }

    /**
     * Fits it. Layers of one value, or of none, say nothing and stay out; so do states of which no layer says anything.
     *
     * @param states number of states
     * @param layers what is known of their pairs
     * @throws IllegalArgumentException if a layer has values of more or fewer pairs
     */
    public LatentFit fit(int states, List<LatentLayer> layers) {
        for (LatentLayer layer : layers) {
            if (layer.values().length != PairIndex.count(states)) {
                throw new IllegalArgumentException(
                        "a layer of " + layer.values().length + " pairs, not of those of " + states + " states");
            }
        }
        int[] of = known(states, layers);
        List<LayerTable> tables = layers.stream()
                .filter(LatentLayer::varies)
                .map(layer -> new LayerTable(layer, of, states))
                .toList();
        List<ChainDraws> draws = IntStream.range(0, chains)
                .parallel()
                .mapToObj(chain -> new Chain(tables, rank, of.length, seed, chain).run(burnIn, iterations, thin))
                .toList();
        return new LatentFit(states, rank, of, layers, tables, draws, seed);
    }

    /** The states of which some layer that varies says something. */
    private static int[] known(int states, List<LatentLayer> layers) {
        boolean[] known = new boolean[states];
        for (LatentLayer layer : layers) {
            double[] values = layer.values();
            int pair = 0;
            for (int i = 0; i < states && layer.varies(); i++) {
                for (int j = i + 1; j < states; j++, pair++) {
                    if (!Double.isNaN(values[pair])) {
                        known[i] = true;
                        known[j] = true;
                    }
                }
            }
        }
        return IntStream.range(0, states).filter(i -> known[i]).toArray();
    }
}
