package org.entente.measure.ideal;

import org.entente.measure.Seeds;

/**
 * How ideal points are to be estimated. Of the fast method only the model and the seed of its draws matter.
 *
 * @param model which model
 * @param method which estimator
 * @param chains chains of the sampler
 * @param iterations iterations of each that count
 * @param burnIn iterations before them
 * @param thin every so many a draw is kept
 * @param seed seed of everything random
 */
public record IdealPointOptions(
        IdealPointModel model, IdealPointMethod method, int chains, int iterations, int burnIn, int thin, long seed) {
    private static final int CHAINS = 4;
    private static final int ITERATIONS = 20_000;
    private static final int BURN_IN = 4_000;
    private static final int THIN = 50;

    public IdealPointOptions {
        if (chains < 1 || iterations < thin || burnIn < 0 || thin < 1) {
            throw new IllegalArgumentException("a run needs a chain and a draw: " + chains + " chains, " + iterations
                    + " iterations after " + burnIn + ", every " + thin);
        }
    }

    /** The usual ones of a model and method: for the sampler those of the authors, in four chains. */
    public static IdealPointOptions of(IdealPointModel model, IdealPointMethod method) {
        return new IdealPointOptions(model, method, CHAINS, ITERATIONS, BURN_IN, THIN, Seeds.USUAL);
    }

    public IdealPointOptions withChains(int number) {
        return new IdealPointOptions(model, method, number, iterations, burnIn, thin, seed);
    }

    public IdealPointOptions withSeed(long other) {
        return new IdealPointOptions(model, method, chains, iterations, burnIn, thin, other);
    }

    /** The same with another length of chains. */
    public IdealPointOptions withLength(int counted, int before, int every) {
        return new IdealPointOptions(model, method, chains, counted, before, every, seed);
    }

    /** What of these makes one run differ from another of the same model. */
    String identity() {
        return switch (method) {
            case FAST -> method.word() + " " + seed;
            case FULL -> String.join(" ", method.word(), chains + "×" + iterations, burnIn + "/" + thin, "" + seed);
        };
    }

    /** Draws that the sampler keeps. */
    public int draws() {
        return chains * (iterations / thin);
    }
}
