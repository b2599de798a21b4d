package org.entente.stat;

/**
 * The SplitMix64 generator (Steele, Lea and Flood 2014), written out so that a seed gives the same draws on every Java.
 * Streams are counter-based: stream k of a seed starts at mix(seed) + mix(k + 1), whatever other streams were read.
 */
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed, long stream) {
        this.state = mix(seed) + mix(stream + 1);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform on 0 … bound − 1 by multiplication of the upper 32 bits; biased by less than bound/2³². */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
