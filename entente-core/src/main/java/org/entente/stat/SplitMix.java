package org.entente.stat;

/**
 * The SplitMix64 generator (Steele, Lea and Flood 2014), written out so that a seed gives the same draws on every Java.
 * Streams are counter-based: stream k of a seed starts at mix(seed) + mix(k + 1), whatever other streams were read.
 */
public final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** Stream of a seed. */
    public SplitMix(long seed, long stream) {
        this.state = mix(seed) + mix(stream + 1);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform on 0 … bound − 1 by multiplication of the upper 32 bits; biased by less than bound/2³². */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Uniform on [0, 1), a multiple of 2⁻⁵³. */
    public double uniform() {
        return (next() >>> 11) * UNIT;
    }

    /** A standard normal draw by Box and Muller (1958), the same on every Java. */
    public double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(((next() >>> 11) + 1) * UNIT));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    /** A draw of the gamma distribution of scale 1 by Marsaglia and Tsang (2000), the same on every Java. */
    public double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - uniform(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double root = 1 + c * x;
            double v = root * root * root;
            if (root > 0 && StrictMath.log(1 - uniform()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
