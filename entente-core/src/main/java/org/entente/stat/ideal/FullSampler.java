package org.entente.stat.ideal;

import java.util.stream.IntStream;

/**
 * One chain of the full sampler of the dynamic ordinal item-response model (Bailey, Strezhnev and Voeten 2017). A sweep
 * goes once through the items ({@link ItemPass}: cutpoints with z integrated out, z, β) and once through the states
 * (default: ω with the paths integrated out, the paths, the common scale, level and spread of
 * eras; or the authors' own step). Both go by
 * blocks that threads share and random numbers are found by place, so that draws do not depend on the number of threads.
 *
 * <p>Cost of a sweep: two evaluations of the normal distribution function, one of its inverse and one random number a
 * vote; memory some 80 bytes a row and block, and 4 bytes a vote.
 */
public final class FullSampler {
    /** Random numbers that a sweep sets aside for an item. */
    static final int PER_ITEM = 4;

    private static final int ERAS_AT = 16;

    /** Random numbers that a sweep sets aside besides. */
    static final int SPARE = ERAS_AT + EraStep.NUMBERS;

    private static final int SCALE_AT = 12;
    /** A shift costs as much as half a sweep, and holds on. */
    private static final int SHIFTS_EVERY = 2;

    /** Shifts have a stream of random numbers of their own. */
    private static final long APART = 0x5DEECE66DL << 16;

    private static final double AUTHORS_BOUND = 9;

    private final SamplerOptions options;
    private final Counter random;
    private final ChainState state;
    private final ItemPass[] passes = new ItemPass[VoteLayout.BLOCKS];
    private final PathStep paths;
    private final ScaleStep scale;
    private final EraStep eras;
    private final PathShift shifts;
    private final double[] sums;
    private final long stride;
    private final long pathsAt;

    /**
     * A chain that goes on from a state, which it changes.
     *
     * @param chain its number; chains of one seed have different random numbers
     */
    public FullSampler(OrdinalVotes votes, SamplerOptions options, int chain, ChainState from) {
        if (!from.fits(votes)) {
            throw new IllegalArgumentException("the state of the chain is of other data");
        }
        this.options = options;
        this.state = from;
        random = new Counter(options.seed(), chain);
        VoteLayout layout = new VoteLayout(votes);
        for (int block = 0; block < passes.length; block++) {
            passes[block] = options.compatible()
                    ? new ItemPass(layout, votes.rows(), new AuthorsProposal(), AUTHORS_BOUND)
                    : new ItemPass(layout, votes.rows(), new AdaptiveProposal(layout), Double.MAX_VALUE);
        }
        paths = options.compatible() ? new AuthorsStep(votes) : new WalkStep(votes, options.firstDeviation());
        scale = new ScaleStep(votes, options.firstDeviation());
        eras = new EraStep(votes, layout, options.firstDeviation());
        shifts = new PathShift(votes, options.firstDeviation(), new Counter(options.seed() + APART, chain));
        sums = new double[2 * votes.rows()];
        pathsAt = votes.observations() + (long) PER_ITEM * votes.items();
        stride = pathsAt + votes.rows() + SPARE;
    }

    /** Does one sweep. */
    public void sweep() {
        long place = state.sweeps * stride;
        boolean adapting = state.sweeps < options.burnIn();
        IntStream.range(0, passes.length)
                .parallel()
                .forEach(block -> passes[block].run(state, block, random, place, adapting));
        add();
        paths.run(state, sums, random, place + pathsAt, adapting);
        if (!options.compatible()) {
            scale.run(state, random.state(place + stride - SPARE + SCALE_AT));
            eras.run(state, random.state(place + stride - SPARE + ERAS_AT), adapting);
            if (state.sweeps % SHIFTS_EVERY == 0) {
                shifts.run(state, adapting);
            }
        }
        state.sweeps++;
    }

    /** Adds up what the blocks say, in their order. */
    private void add() {
        Chunks.run(sums.length, (from, to) -> {
            System.arraycopy(passes[0].sums, from, sums, from, to - from);
            for (int block = 1; block < passes.length; block++) {
                double[] more = passes[block].sums;
                for (int at = from; at < to; at++) {
                    sums[at] += more[at];
                }
            }
        });
    }

    /** Where the chain is. */
    public ChainState state() {
        return state;
    }
}
