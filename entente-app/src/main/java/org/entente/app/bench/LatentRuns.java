package org.entente.app.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.latent.VoteLayer;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairIndex;
import org.entente.stat.latent.LatentLayer;
import org.entente.stat.latent.LatentModel;
import org.entente.stat.latent.PlainSampler;

/** The latent-factor model of the votes of seven years: a chain of a thousand iterations, beside the same pair by pair. */
final class LatentRuns {
    private static final double TARGET = 1;
    private static final int RANK = 2;
    private static final int ITERATIONS = 1000;
    private static final int COMPARED = 100;

    private LatentRuns() {}

    static Timing run(Question question) {
        Unit unit = question.lastSevenYears();
        UnitFigures figures = UnitFigures.of(question.record(), unit, AbsencePolicy.EXCLUDE);
        double[] all = VoteLayer.of(figures, List.of()).values();
        int[] kept = withPairs(figures.states(), all);
        int states = kept.length;
        double[] agreement = new double[PairIndex.count(states)];
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                agreement[PairIndex.of(i, j, states)] = all[PairIndex.of(kept[i], kept[j], figures.states())];
            }
        }
        Runs<double[]> ours = Runs.of(question.runs(), () -> common(states, agreement, ITERATIONS, question.seed()));
        double[] few = common(states, agreement, COMPARED, question.seed());
        Runs<double[]> plain = Runs.once(() -> PlainSampler.common(states, agreement, RANK, COMPARED, question.seed()));
        Comparison comparison = new Comparison();
        for (int pair = 0; pair < few.length; pair++) {
            comparison.add(few[pair], plain.result()[pair]);
        }
        double seconds = plain.first() * ITERATIONS / COMPARED;
        return Timing.of(
                        "latent_factors",
                        "Latent factors, rank 2, 1,000 iterations, " + unit.label(),
                        states,
                        "states",
                        ours,
                        TARGET)
                .with(Timing.Peer.of("plain_sampler", "pair by pair, from 100 iterations", seconds, comparison));
    }

    /** The states of which some pair has enough joint votes. */
    private static int[] withPairs(int states, double[] agreement) {
        int[] firsts = PairIndex.firsts(states);
        int[] seconds = PairIndex.seconds(states);
        return IntStream.range(0, agreement.length)
                .filter(pair -> !Double.isNaN(agreement[pair]))
                .flatMap(pair -> IntStream.of(firsts[pair], seconds[pair]))
                .distinct()
                .sorted()
                .toArray();
    }

    private static double[] common(int states, double[] agreement, int iterations, long seed) {
        return LatentModel.withDefaults()
                .withRank(RANK)
                .withChains(1)
                .withIterations(0, iterations, 1)
                .withSeed(seed)
                .fit(states, List.of(LatentLayer.measured(agreement)))
                .common(0)
                .mean();
    }
}
