package org.entente.stat;

/**
 * Draws from a normal distribution cut at two bounds: normal draws by Box and Muller (1958), those outside dropped. With
 * the mean within the bounds more than a third are kept unless the deviation is far larger than the distance of the
 * bounds. A seed and a stream give the same draws on every Java.
 */
public final class TruncatedNormal {
    private final double mean;
    private final double deviation;
    private final double low;
    private final double high;

    /**
     * A distribution.
     *
     * @throws IllegalArgumentException if the mean is outside the bounds, or the deviation negative or larger than ten
     *     times their distance
     */
    public TruncatedNormal(double mean, double deviation, double low, double high) {
        if (!(low <= mean && mean <= high) || !(deviation >= 0 && deviation <= 10 * (high - low))) {
            throw new IllegalArgumentException(
                    "no normal distribution of " + mean + " ± " + deviation + " cut at " + low + " and " + high);
        }
        this.mean = mean;
        this.deviation = deviation;
        this.low = low;
        this.high = high;
    }

    /** So many draws of a stream of a seed; all the mean when the deviation is 0. */
    public double[] draws(int count, long seed, long stream) {
        SplitMix numbers = new SplitMix(seed, stream);
        double[] draws = new double[count];
        for (int k = 0; k < count; k++) {
            do {
                draws[k] = mean + deviation * numbers.normal();
            } while (draws[k] < low || draws[k] > high);
        }
        return draws;
    }

    /** The x with P(X ≤ x) = p, for p from 0 to 1. */
    public double quantile(double p) {
        return quantiles().at(p);
    }

    /** Its quantiles, for many of them. */
    Quantiles quantiles() {
        if (deviation == 0) {
            return p -> mean;
        }
        double below = Normal.probability((low - mean) / deviation);
        double within = Normal.probability((high - mean) / deviation) - below;
        return p -> Math.max(low, Math.min(high, mean + deviation * Normal.quantile(below + p * within)));
    }

    /** The x with P(X ≤ x) = p. */
    interface Quantiles {
        double at(double p);
    }
}
