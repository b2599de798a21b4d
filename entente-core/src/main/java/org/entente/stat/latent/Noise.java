package org.entente.stat.latent;

import org.entente.stat.SplitMix;

/** Random draws of one chain: the same for a seed and a stream on every Java. */
final class Noise {
    private static final double NEAR = 0.45;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    private final SplitMix numbers;
    private double kept;
    private boolean keeps;

    Noise(long seed, long stream) {
        this.numbers = new SplitMix(seed, stream);
    }

    /** A standard normal draw by Marsaglia's polar method (1964). */
    double normal() {
        if (keeps) {
            keeps = false;
            return kept;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * numbers.uniform() - 1;
            y = 2 * numbers.uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
        kept = y * scale;
        keeps = true;
        return x * scale;
    }

    /** Whether Metropolis' rule accepts a step that multiplies the density by e to this power. */
    boolean accepts(double logarithm) {
        return StrictMath.log(1 - numbers.uniform()) < logarithm;
    }

    /** False once in so many times. */
    boolean skips(int one) {
        return numbers.below(one) != 0;
    }

    /** A draw of the inverse gamma distribution. */
    double inverseGamma(double shape, double scale) {
        return scale / numbers.gamma(shape);
    }

    /** A standard normal draw between two bounds by rejection (Robert 1995, Statistics and Computing 5(2)). */
    double normalBetween(double low, double high) {
        if (high < 0 || high <= -low) {
            return -ordered(-high, -low);
        }
        return ordered(low, high);
    }

    /** With the lower bound no farther from zero below it than the upper one above. */
    private double ordered(double low, double high) {
        if (low <= NEAR && high - Math.max(low, 0) > ROOT_OF_TWO_PI / 2) {
            return plain(low, high);
        }
        double rate = (low + Math.sqrt(low * low + 4)) / 2;
        return low > 0 && (high - low) * rate > 1 ? tail(low, high, rate) : flat(low, high);
    }

    private double plain(double low, double high) {
        double x;
        do {
            x = normal();
        } while (x < low || x > high);
        return x;
    }

    /** From exponential draws beyond the lower bound. */
    private double tail(double low, double high, double rate) {
        double x;
        do {
            x = low - StrictMath.log(1 - numbers.uniform()) / rate;
        } while (x > high || numbers.uniform() > StrictMath.exp(-(x - rate) * (x - rate) / 2));
        return x;
    }

    /** From uniform draws between the bounds. */
    private double flat(double low, double high) {
        double top = low > 0 ? low * low : 0;
        double x;
        do {
            x = low + (high - low) * numbers.uniform();
        } while (numbers.uniform() > StrictMath.exp((top - x * x) / 2));
        return x;
    }
}
