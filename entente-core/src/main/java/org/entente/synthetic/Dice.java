package org.entente.synthetic;

/** A seeded stream of random numbers whose algorithm (SplitMix64; Steele, Lea and Flood 2014) is written out here. */
final class Dice {
    private long state;

    Dice(long seed, long stream) {
        this.state = mix(seed) ^ mix(stream * 0x9E3779B97F4A7C15L + 1);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /** Uniform on [0, 1). */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    /** Uniform on 0 … bound − 1. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** Standard normal: the sum of twelve uniforms less 6, so that no platform's logarithm enters. */
    double normal() {
        double sum = -6;
        for (int k = 0; k < 12; k++) {
            sum += share();
        }
        return sum;
    }
}
