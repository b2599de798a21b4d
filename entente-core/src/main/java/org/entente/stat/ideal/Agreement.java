package org.entente.stat.ideal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.ChainDiagnostics;

/**
 * Whether chains tell one story: R̂ and effective sizes of each row's θ, and whether any chain took another direction, in
 * all sessions or in some.
 *
 * @param rHat of each row; NaN where it says nothing
 * @param bulkSize effective draws of each row for its mean
 * @param tailSize effective draws of each row for its 5 and 95 % quantiles
 * @param turns draws whose positions correlate negatively with the mean of all
 * @param sessionsApart sessions in which the means of some two chains correlate negatively
 */
public record Agreement(double[] rHat, double[] bulkSize, double[] tailSize, int turns, int sessionsApart) {
    private static final int FEWEST = 4;

    /** Of chains; those with fewer than four draws in common say nothing. */
    public static Agreement of(OrdinalVotes votes, SampledChains chains) {
        double[][] of = new double[3][votes.rows()];
        for (double[] each : of) {
            Arrays.fill(each, Double.NaN);
        }
        if (chains.common() >= FEWEST) {
            IntStream.range(0, votes.rows()).parallel().forEach(row -> {
                double[][] paths = chains.chains(row);
                of[0][row] = ChainDiagnostics.rHat(paths);
                of[1][row] = ChainDiagnostics.bulkSize(paths);
                of[2][row] = ChainDiagnostics.tailSize(paths);
            });
        }
        double[][] means = chains.draws().stream().map(Agreement::mean).toArray(double[][]::new);
        return new Agreement(of[0], of[1], of[2], turns(chains, means), sessionsApart(votes, means));
    }

    private static double[] mean(Draws draws) {
        double[] mean = new double[draws.rows()];
        for (int draw = 0; draw < draws.count(); draw++) {
            for (int row = 0; row < mean.length; row++) {
                mean[row] += draws.theta(draw)[row] / draws.count();
            }
        }
        return mean;
    }

    private static int turns(SampledChains chains, double[][] means) {
        int turns = 0;
        for (Draws draws : chains.draws()) {
            for (int draw = 0; draw < draws.count(); draw++) {
                float[] theta = draws.theta(draw);
                double sum = 0;
                for (int row = 0; row < theta.length; row++) {
                    double middle = 0;
                    for (double[] mean : means) {
                        middle += mean[row];
                    }
                    sum += theta[row] * middle;
                }
                turns += sum < 0 ? 1 : 0;
            }
        }
        return turns;
    }

    private static int sessionsApart(OrdinalVotes votes, double[][] means) {
        int[] sessions = Arrays.stream(votes.sessionOfRow()).distinct().toArray();
        return (int) Arrays.stream(sessions)
                .filter(session -> IntStream.range(1, means.length)
                        .anyMatch(chain -> covariance(votes, session, means[0], means[chain]) < 0))
                .count();
    }

    private static double covariance(OrdinalVotes votes, int session, double[] one, double[] other) {
        int[] rows = IntStream.range(0, one.length)
                .filter(row -> votes.sessionOfRow()[row] == session)
                .toArray();
        double mean = Arrays.stream(rows).mapToDouble(row -> one[row]).average().orElse(0);
        return Arrays.stream(rows)
                .mapToDouble(row -> (one[row] - mean) * other[row])
                .sum();
    }

    /** The largest R̂ of any row; NaN when none says anything. */
    public double worst() {
        return Arrays.stream(rHat).filter(each -> !Double.isNaN(each)).max().orElse(Double.NaN);
    }
}
