package org.entente.stat;

/**
 * Draws of sessions with replacement (Efron 1979): how often each is in a draw. The same for whatever is looked at over
 * the same sessions, so that figures can be compared.
 */
public final class SessionDraws {
    private static final int DRAWS = 1000;

    private final double[][] weights;

    /** So many sessions as there are, 1,000 times, from a seed. */
    public SessionDraws(int sessions, long seed) {
        weights = new double[DRAWS][sessions];
        for (int draw = 0; draw < DRAWS; draw++) {
            SplitMix numbers = new SplitMix(seed, draw);
            for (int k = 0; k < sessions; k++) {
                weights[draw][numbers.below(sessions)]++;
            }
        }
    }

    /** By draw and session; shared, not to be written. */
    public double[][] weights() {
        return weights;
    }
}
