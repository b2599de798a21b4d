package org.entente.stat.ideal;

/**
 * Random numbers by place rather than by turn: the number at a place is the same whoever asks and when, so that threads
 * share one stream without an order among them. Places follow one another in the sequence of SplitMix64 (Steele, Lea and
 * Flood 2014); each sweep has a stretch of its own, and chains begin 2⁴⁸ places apart.
 */
final class Counter {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int CHAIN_BITS = 48;

    private final long origin;

    Counter(long seed, int chain) {
        origin = mix(seed + GOLDEN) + ((long) chain << CHAIN_BITS) * GOLDEN;
    }

    /** What {@link #uniform(long)} wants for a place. */
    long state(long place) {
        return origin + place * GOLDEN;
    }

    /** The state after another. */
    static long next(long state) {
        return state + GOLDEN;
    }

    /** Uniform on (0, 1), never an end. */
    static double uniform(long state) {
        return ((mix(state) >>> 11) + 0.5) * UNIT;
    }

    /** A standard normal number. */
    static double normal(long state) {
        return NormalTable.quantile(uniform(state));
    }

    /** A state from which a stream of its own may be read, for draws that take no fixed number of places. */
    static long aside(long state) {
        return mix(state ^ 0x5851F42D4C957F2DL);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
