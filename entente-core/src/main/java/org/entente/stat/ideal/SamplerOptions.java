package org.entente.stat.ideal;

/**
 * How the full sampler runs.
 *
 * @param compatible whether it does what the authors' program does, rather than sample the project's model
 * @param burnIn sweeps at the start that are not kept; proposals adapt in them
 * @param sweeps sweeps after them
 * @param thin every how many of these a draw is kept
 * @param reference number of the state whose mean is positive; negative keeps each chain's own direction
 * @param seed of the random numbers
 * @param firstDeviation prior deviation of a state's first position in the default model: 1 by its definition; another to
 *     see what depends on it
 */
public record SamplerOptions(
        boolean compatible, int burnIn, int sweeps, int thin, int reference, long seed, double firstDeviation) {
    /** The authors' numbers of sweeps: 4,000 and 20,000, every fiftieth kept. */
    public static final SamplerOptions DEFAULT = new SamplerOptions(false, 4_000, 20_000, 50, -1, 1);

    /**
     * Options.
     *
     * @throws IllegalArgumentException if a number of sweeps is negative, or {@code thin} or the deviation is not positive
     */
    public SamplerOptions {
        if (burnIn < 0 || sweeps < 0 || thin < 1 || !(firstDeviation > 0)) {
            throw new IllegalArgumentException("no run of " + burnIn + " and " + sweeps + " sweeps, keeping every "
                    + thin + ", first deviation " + firstDeviation);
        }
    }

    /** Of the model as it is defined. */
    public SamplerOptions(boolean compatible, int burnIn, int sweeps, int thin, int reference, long seed) {
        this(compatible, burnIn, sweeps, thin, reference, seed, 1);
    }

    /** The same, or the authors' scheme. */
    public SamplerOptions withCompatible(boolean authors) {
        return new SamplerOptions(authors, burnIn, sweeps, thin, reference, seed, firstDeviation);
    }

    /** So many sweeps. */
    public SamplerOptions withSweeps(int before, int after, int every) {
        return new SamplerOptions(compatible, before, after, every, reference, seed, firstDeviation);
    }

    /** The mean of this state is to be positive. */
    public SamplerOptions withReference(int state) {
        return new SamplerOptions(compatible, burnIn, sweeps, thin, state, seed, firstDeviation);
    }

    /** Another seed. */
    public SamplerOptions withSeed(long other) {
        return new SamplerOptions(compatible, burnIn, sweeps, thin, reference, other, firstDeviation);
    }

    /** Another prior deviation of first positions. */
    public SamplerOptions withFirstDeviation(double other) {
        return new SamplerOptions(compatible, burnIn, sweeps, thin, reference, seed, other);
    }

    /** Sweeps in all. */
    public int total() {
        return burnIn + sweeps;
    }

    /** Draws that a chain keeps. */
    public int draws() {
        return sweeps / thin;
    }

    /** Whether a draw is kept after so many sweeps. */
    boolean keeps(long done) {
        return done > burnIn && done <= total() && (done - burnIn) % thin == 0;
    }
}
