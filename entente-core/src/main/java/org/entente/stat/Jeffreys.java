package org.entente.stat;

/**
 * The equal-tailed interval of a share from Jeffreys' prior, Beta(½, ½): quantiles of Beta(k + ½, n − k + ½); from 0 where
 * nothing counted, to 1 where everything did (Brown, Cai and DasGupta 2001, Statistical Science 16(2)).
 */
public final class Jeffreys {
    private static final double HALF = 0.5;

    private Jeffreys() {}

    /**
     * The interval of k of n.
     *
     * @param level between 0 and 1, such as 0.9
     * @throws IllegalArgumentException if k is no part of n, or n is 0
     */
    public static Interval.Bounds of(long k, long n, double level) {
        if (k < 0 || n <= 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n + " is no share");
        }
        double tail = (1 - level) / 2;
        double lo = k == 0 ? 0 : Beta.quantile(tail, k + HALF, n - k + HALF);
        double hi = k == n ? 1 : Beta.quantile(1 - tail, k + HALF, n - k + HALF);
        return new Interval.Bounds(lo, hi, k == 0 || k == n);
    }
}
