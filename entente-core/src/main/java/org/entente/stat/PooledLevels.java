package org.entente.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Estimates what the local levels of many series share by maximum likelihood: drift, noise and the freedom of the scales,
 * over all values up to a year. Drift and noise, and the freedom, for which no series has to be filtered anew, are
 * maximised in turn until the log likelihood gains less than {@value #GAIN}. Sums run over the series in order, so that
 * the result does not depend on the number of threads.
 *
 * <p>Cost: one pass over the values for each of some 50 steps.
 */
public final class PooledLevels {
    private static final int BLOCK = 256;
    private static final double TOLERANCE = 0.1;
    private static final double REACH = 0.1;
    private static final double LEAST_FREEDOM = Math.log(1);
    private static final double MOST_FREEDOM = Math.log(1000);
    private static final int SECTIONS = 24;
    private static final double GAIN = 0.5;
    private static final int MOST_ROUNDS = 6;

    private final LevelBlock[] blocks;
    private final int[] innovations;
    private final double[] squares;
    private final double[] logs;
    private final double[] terms;

    private PooledLevels(LevelPanel panel, int[] members, int lastYear) {
        int[] starts = IntStream.of(members).map(panel::start).toArray();
        int[] ends =
                IntStream.of(members).map(member -> panel.end(member, lastYear)).toArray();
        this.innovations = IntStream.range(0, members.length)
                .map(k -> ends[k] - starts[k] - 1)
                .toArray();
        this.blocks = IntStream.range(0, (members.length + BLOCK - 1) / BLOCK)
                .parallel()
                .mapToObj(block -> block(panel, starts, ends, block * BLOCK))
                .toArray(LevelBlock[]::new);
        this.squares = new double[members.length];
        this.logs = new double[members.length];
        this.terms = new double[members.length];
    }

    private static LevelBlock block(LevelPanel panel, int[] starts, int[] ends, int from) {
        int to = Math.min(starts.length, from + BLOCK);
        return LevelBlock.of(panel, Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /**
     * The parameters of greatest likelihood.
     *
     * @param members the series that count
     * @param lastYear values of later years are not read
     * @param start where to look first, such as the parameters of the year before
     */
    public static LocalLevel.Parameters fit(
            LevelPanel panel, int[] members, int lastYear, LocalLevel.Parameters start) {
        PooledLevels pooled = new PooledLevels(panel, members, lastYear);
        double[] best = {Math.log(start.drift()), Math.log(start.noise())};
        double freedom = Math.log(start.freedom());
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double fixed = freedom;
            best = Simplex.least(at -> -pooled.logLikelihood(at, fixed), best, REACH, TOLERANCE);
            pooled.filter(best);
            freedom = pooled.freedom();
            double reached = pooled.logLikelihood(freedom);
            if (reached - before < GAIN) {
                break;
            }
            before = reached;
        }
        return new LocalLevel.Parameters(Math.exp(best[0]), Math.exp(best[1]), Math.exp(freedom));
    }

    private double logLikelihood(double[] at, double logFreedom) {
        filter(at);
        return logLikelihood(logFreedom);
    }

    private void filter(double[] at) {
        LocalLevel.Parameters shared = new LocalLevel.Parameters(Math.exp(at[0]), Math.exp(at[1]), 1);
        IntStream.range(0, blocks.length)
                .parallel()
                .forEach(block -> blocks[block].filter(shared, squares, logs, block * BLOCK));
    }

    /** The logarithm of ν of greatest likelihood given the innovations, by golden section. */
    private double freedom() {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = LEAST_FREEDOM;
        double high = MOST_FREEDOM;
        double left = high - golden * (high - low);
        double right = low + golden * (high - low);
        double atLeft = logLikelihood(left);
        double atRight = logLikelihood(right);
        for (int section = 0; section < SECTIONS; section++) {
            if (atLeft < atRight) {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + golden * (high - low);
                atRight = logLikelihood(right);
            } else {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - golden * (high - low);
                atLeft = logLikelihood(left);
            }
        }
        return (low + high) / 2;
    }

    private double logLikelihood(double logFreedom) {
        double freedom = Math.exp(logFreedom);
        double[] gammas = gammas(freedom);
        IntStream.range(0, blocks.length).parallel().forEach(block -> {
            for (int k = block * BLOCK; k < Math.min(terms.length, (block + 1) * BLOCK); k++) {
                terms[k] = gammas[innovations[k]]
                        - logs[k] / 2
                        - (freedom + innovations[k]) / 2 * Math.log1p(squares[k] / freedom);
            }
        });
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }

    /** The terms of {@link LocalLevel#logLikelihood} that depend on the number of innovations alone. */
    private double[] gammas(double freedom) {
        int most = IntStream.of(innovations).max().orElse(0);
        double none = Beta.logGamma(freedom / 2);
        return IntStream.rangeClosed(0, most)
                .mapToDouble(n -> Beta.logGamma((freedom + n) / 2) - none - n * Math.log(Math.PI * freedom) / 2)
                .toArray();
    }
}
