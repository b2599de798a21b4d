package org.entente.stat.ideal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs several chains side by side, a few sweeps each in turn, so that one that is stopped early leaves all of them about
 * equally long. A run that is stopped and resumed keeps the same draws, bit for bit, as one that was not.
 */
public final class SamplerRun {
    private SamplerRun() {}

    /** Hears how far a run has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * After each chain's turn.
         *
         * @param done sweeps of all chains
         * @param total sweeps that they are to do
         * @param secondsLeft what the rest takes at the pace so far
         * @return whether to go on
         */
        boolean at(long done, long total, double secondsLeft);
    }

    /** Starts chains, scattered round the first principal component of the votes. */
    public static SampledChains start(OrdinalVotes votes, SamplerOptions options, int chains) {
        return of(
                votes,
                IntStream.range(0, chains)
                        .mapToObj(chain -> ChainStart.scattered(votes, options, chain))
                        .toList());
    }

    /** Chains that are to start from states. */
    public static SampledChains of(OrdinalVotes votes, List<ChainState> states) {
        return new SampledChains(
                states.stream()
                        .map(state -> new Draws(votes.rows(), votes.items()))
                        .toList(),
                states);
    }

    /**
     * Runs chains until they have done what the options ask, or until they are told to stop.
     *
     * @param chains where they stand; their states and draws are changed
     * @return the same chains
     */
    public static SampledChains run(
            OrdinalVotes votes, SamplerOptions options, SampledChains chains, Progress progress) {
        List<FullSampler> samplers = new ArrayList<>();
        for (int chain = 0; chain < chains.states().size(); chain++) {
            samplers.add(new FullSampler(votes, options, chain, chains.states().get(chain)));
        }
        long total = (long) options.total() * samplers.size();
        long before = done(samplers);
        long began = System.nanoTime();
        boolean goOn = true;
        while (goOn && done(samplers) < total) {
            int chain = behind(samplers);
            round(votes, options, samplers.get(chain), chains.draws().get(chain));
            long done = done(samplers);
            double seconds = (System.nanoTime() - began) / 1e9;
            goOn = progress.at(done, total, seconds * (total - done) / Math.max(1, done - before));
        }
        return chains;
    }

    /** The first of those chains that have done least. */
    private static int behind(List<FullSampler> samplers) {
        return IntStream.range(0, samplers.size())
                .boxed()
                .min(Comparator.comparingLong(
                        chain -> samplers.get(chain).state().sweeps()))
                .orElseThrow();
    }

    private static long done(List<FullSampler> samplers) {
        return samplers.stream().mapToLong(sampler -> sampler.state().sweeps()).sum();
    }

    /** Sweeps up to the next multiple of the distance of draws. */
    private static void round(OrdinalVotes votes, SamplerOptions options, FullSampler sampler, Draws draws) {
        ChainState state = sampler.state();
        long until = Math.min(options.total(), (state.sweeps() / options.thin() + 1) * options.thin());
        while (state.sweeps() < until) {
            sampler.sweep();
            if (options.keeps(state.sweeps())) {
                draws.keep(state, Identification.of(votes, state.theta, options.reference()));
            }
        }
    }
}
