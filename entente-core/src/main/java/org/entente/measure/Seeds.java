package org.entente.measure;

/**
 * What random numbers are drawn by where nobody named a seed. Kernels take a seed from whoever calls them; whoever has none
 * from the user takes it from here, so that the same question has the same answer every time. What is kept for all pairs
 * rests on these: another number, and it has to be found again.
 */
public final class Seeds {
    /** Of whatever {@code --seed} can say another of: families of texts, ideal points, blocs, weights of a composite. */
    public static final long USUAL = 1;

    /** Of the uncertainty that a source publishes with its figures: indices of regimes and histories. */
    public static final long PUBLISHED = 1;

    /** Of the halves of the states that centralities are found on again. */
    public static final long HALVES = 1;

    /** Of the sessions of the general debate. */
    public static final long SESSIONS = 1;

    private Seeds() {}
}
