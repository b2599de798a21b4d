package org.entente.stat.ideal;

/** The part of a sweep that goes by states: new positions given what the latent positions say of each row. */
interface PathStep {
    /**
     * Draws the positions, and what they depend on.
     *
     * @param sums Σβz and Σβ² of each row, in turn
     * @param place first of the places of this step in the stream: one a row, then {@link FullSampler#SPARE}
     */
    void run(ChainState state, double[] sums, Counter random, long place, boolean adapting);
}
