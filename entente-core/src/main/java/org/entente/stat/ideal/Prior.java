package org.entente.stat.ideal;

/**
 * How a state's positions hang together over its sessions: what turns the votes' pull and grip on each row into the next
 * positions. Its coordinates are the numbers that iterations seek.
 */
sealed interface Prior permits SmoothPrior, ForwardPrior {
    /** What is sought; written to by acceleration. */
    double[] coordinates();

    /** Writes position and deviation of each row, on the scale of the items, from the coordinates. */
    void place(double[] theta, double[] spread);

    /**
     * Moves the coordinates given the sums of each row.
     *
     * @param cautious whether the step takes the curvature of a complete latent z, which cannot overshoot, for that of
     *     the votes
     */
    void move(double[] theta, RowSums sums, boolean cautious);

    /** ω; NaN where the prior has none. */
    double walk();
}
