package org.entente.stat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Whether chains of draws have come to the same distribution, and how many independent draws they are worth (Vehtari,
 * Gelman, Simpson, Carpenter and Bürkner 2021, Bayesian Analysis 16(2)): R-hat and effective sample sizes of chains split
 * in halves and replaced by the normal scores of their ranks, so that neither heavy tails nor a monotone map matter.
 *
 * <p>Chains are {@code [chain][draw]}, of one length, at least one of them and four draws; the middle draw of an odd number is left
 * out. All are NaN where a draw is not finite or all draws are one value. Cost: draws · log(draws), and for sample sizes
 * draws · lags until the chain has forgotten where it was.
 */
public final class ChainDiagnostics {
    private static final int FEWEST = 4;
    private static final double TAIL = 0.05;

    private ChainDiagnostics() {}

    /** The larger of R-hat and R-hat of distances from the median; under 1.01 chains have mixed. */
    public static double rHat(double[][] chains) {
        double[][] halves = halves(chains);
        if (!varies(halves)) {
            return Double.NaN;
        }
        double median = Quantile.of(pooled(halves), 0.5)[0];
        double[][] distances = mapped(halves, draw -> Math.abs(draw - median));
        double bulk = ratio(scores(halves));
        return varies(distances) ? Math.max(bulk, ratio(scores(distances))) : bulk;
    }

    /** How many independent draws give as sharp a mean or median. */
    public static double bulkSize(double[][] chains) {
        double[][] halves = halves(chains);
        return varies(halves) ? size(scores(halves)) : Double.NaN;
    }

    /** How many independent draws give as sharp a 5 % and 95 % quantile: the smaller of the two. */
    public static double tailSize(double[][] chains) {
        double[][] halves = halves(chains);
        if (!varies(halves)) {
            return Double.NaN;
        }
        double[] bounds = Quantile.of(pooled(halves), TAIL, 1 - TAIL);
        return Math.min(sizeBelow(halves, bounds[0]), sizeBelow(halves, bounds[1]));
    }

    private static double sizeBelow(double[][] halves, double bound) {
        double[][] below = mapped(halves, draw -> draw <= bound ? 1 : 0);
        return varies(below) ? size(below) : Double.NaN;
    }

    private static double[][] halves(double[][] chains) {
        int draws = chains.length == 0 ? 0 : chains[0].length;
        if (draws < FEWEST) {
            throw new IllegalArgumentException("chains of " + draws + " draws are too short");
        }
        double[][] halves = new double[2 * chains.length][];
        for (int chain = 0; chain < chains.length; chain++) {
            if (chains[chain].length != draws) {
                throw new IllegalArgumentException("chains of different lengths");
            }
            halves[2 * chain] = Arrays.copyOfRange(chains[chain], 0, draws / 2);
            halves[2 * chain + 1] = Arrays.copyOfRange(chains[chain], draws - draws / 2, draws);
        }
        return halves;
    }

    private static boolean varies(double[][] chains) {
        double first = chains[0][0];
        boolean same = true;
        for (double[] chain : chains) {
            for (double draw : chain) {
                if (!Double.isFinite(draw)) {
                    return false;
                }
                same &= draw == first;
            }
        }
        return !same;
    }

    private static double[] pooled(double[][] chains) {
        return Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[][] mapped(double[][] chains, DoubleUnaryOperator map) {
        return Arrays.stream(chains)
                .map(chain -> Arrays.stream(chain).map(map).toArray())
                .toArray(double[][]::new);
    }

    /** Normal scores of mid-ranks over all chains, by Blom's (1958) fractions. */
    private static double[][] scores(double[][] chains) {
        double[] sorted = pooled(chains);
        Arrays.sort(sorted);
        return mapped(chains, draw -> Normal.quantile((midRank(sorted, draw) - 0.375) / (sorted.length + 0.25)));
    }

    private static double midRank(double[] sorted, double value) {
        return (below(sorted, value) + below(sorted, Math.nextUp(value)) + 1) / 2.0;
    }

    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gelman and Rubin's (1992) potential reduction of scale. */
    private static double ratio(double[][] chains) {
        int draws = chains[0].length;
        double within = 0;
        for (double[] chain : chains) {
            within += variance(chain) / chains.length;
        }
        double total = within * (draws - 1) / draws + variance(means(chains));
        return Math.sqrt(total / within);
    }

    private static double[] means(double[][] chains) {
        return Arrays.stream(chains)
                .mapToDouble(chain -> Arrays.stream(chain).average().orElseThrow())
                .toArray();
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }

    /** By the initial monotone sequence of Geyer (1992) over all chains. */
    private static double size(double[][] chains) {
        Autocorrelation lags = new Autocorrelation(chains);
        double draws = (double) chains.length * chains[0].length;
        double time = Math.max(lags.time(), 1 / Math.log10(draws));
        return draws / time;
    }

    /** Correlation of draws so many steps apart, within chains against the spread of all. */
    private static final class Autocorrelation {
        private final double[][] centred;
        private final double within;
        private final double total;

        Autocorrelation(double[][] chains) {
            double[] means = means(chains);
            centred = new double[chains.length][];
            for (int chain = 0; chain < chains.length; chain++) {
                double mean = means[chain];
                centred[chain] =
                        Arrays.stream(chains[chain]).map(draw -> draw - mean).toArray();
            }
            int draws = chains[0].length;
            within = covariance(0) * draws / (draws - 1);
            total = covariance(0) + variance(means);
        }

        private double covariance(int lag) {
            double sum = 0;
            for (double[] chain : centred) {
                for (int k = lag; k < chain.length; k++) {
                    sum += chain[k] * chain[k - lag];
                }
            }
            return sum / centred.length / centred[0].length;
        }

        private double at(int lag) {
            return lag == 0 ? 1 : 1 - (within - covariance(lag)) / total;
        }

        /** Draws that one independent draw takes: pairs of lags are summed while positive, none above the one before. */
        double time() {
            int draws = centred[0].length;
            double even = 1;
            double pair = even + at(1);
            double least = pair;
            double sum = 0;
            int lag = 0;
            while (lag < draws - FEWEST - 1 && pair > 0) {
                least = Math.min(least, pair);
                sum += least;
                lag += 2;
                even = at(lag);
                pair = even + at(lag + 1);
            }
            return -1 + 2 * sum + Math.max(even, 0);
        }
    }
}
