package org.entente.stat.ideal;

/** Where an item's cutpoints might go next; holds its latest proposal, so that nothing is allocated. */
interface CutpointProposal {
    /** Cutpoints stay within this distance of zero. */
    double BOUND = 7;

    /**
     * Proposes.
     *
     * @param random state of the first of two random numbers
     * @return whether the prior allows what is proposed
     */
    boolean propose(ChainState state, int item, long random);

    /** γ₁ proposed. */
    double lower();

    /** γ₂ proposed. */
    double upper();

    /** Logarithm of what the ratio of likelihoods is multiplied by to give the ratio for acceptance. */
    double factor();

    /** Hears with what probability the last proposal was to be accepted, during the burn-in. */
    void adapt(ChainState state, int item, double chance);
}
