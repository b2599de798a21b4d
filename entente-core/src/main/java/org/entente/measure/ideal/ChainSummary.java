package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.entente.stat.Quantile;
import org.entente.stat.ideal.Agreement;
import org.entente.stat.ideal.Draws;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.SampledChains;

/** An estimate made of the draws of chains. */
final class ChainSummary {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final OrdinalVotes votes;
    private final SampledChains chains;

    ChainSummary(OrdinalVotes votes, SampledChains chains) {
        this.votes = votes;
        this.chains = chains;
    }

    /**
     * The estimate.
     *
     * @param complete whether the chains have done what was asked
     * @param walks whether the model has an ω
     */
    IdealPointEstimate estimate(boolean complete, boolean walks, double seconds) {
        double[][] of = new double[5][votes.rows()];
        IntStream.range(0, votes.rows()).parallel().forEach(row -> summarise(row, of));
        Agreement agreement = Agreement.of(votes, chains);
        int sweeps = chains.states().stream()
                .mapToInt(state -> Math.toIntExact(state.sweeps()))
                .sum();
        IdealPointFit fit = new IdealPointFit(
                sweeps,
                complete,
                seconds,
                walks ? walk() : Double.NaN,
                agreement.worst(),
                Arrays.stream(agreement.bulkSize())
                        .filter(size -> !Double.isNaN(size))
                        .min()
                        .orElse(Double.NaN),
                new Identification(0, 1));
        return new IdealPointEstimate(of[0], of[1], of[2], of[3], of[4], items(), new PointDraws.OfChains(chains), fit);
    }

    private void summarise(int row, double[][] of) {
        double[] theta = chains.theta(row);
        double mean = Arrays.stream(theta).average().orElse(Double.NaN);
        double squares =
                Arrays.stream(theta).map(each -> (each - mean) * (each - mean)).sum();
        Arrays.sort(theta);
        of[0][row] = mean;
        of[1][row] = Math.sqrt(squares / Math.max(1, theta.length - 1));
        of[2][row] = Quantile.ofSorted(theta, LOW);
        of[3][row] = Quantile.ofSorted(theta, 0.5);
        of[4][row] = Quantile.ofSorted(theta, HIGH);
    }

    private Items items() {
        return new Items(mean(Draws::discrimination), mean(Draws::lower), mean(Draws::upper));
    }

    private double[] mean(BiFunction<Draws, Integer, float[]> part) {
        double[] mean = new double[votes.items()];
        for (Draws draws : chains.draws()) {
            for (int draw = 0; draw < draws.count(); draw++) {
                float[] values = part.apply(draws, draw);
                for (int item = 0; item < mean.length; item++) {
                    mean[item] += values[item] / (double) chains.count();
                }
            }
        }
        return mean;
    }

    private double walk() {
        return chains.draws().stream()
                .flatMapToDouble(draws -> IntStream.range(0, draws.count()).mapToDouble(draws::walk))
                .average()
                .orElse(Double.NaN);
    }
}
