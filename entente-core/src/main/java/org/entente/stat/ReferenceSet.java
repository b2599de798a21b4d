package org.entente.stat;

/** Which pairs of a slice others are compared with. */
public final class ReferenceSet {
    private ReferenceSet() {}

    /**
     * The least number of joint votes of a pair in the reference set, and for a percentile, rank or verdict:
     * max(10, min(30, ⌈R/3⌉)).
     *
     * @param rollCalls R, roll calls of the slice
     */
    public static int minimum(int rollCalls) {
        return Math.max(10, Math.min(30, (rollCalls + 2) / 3));
    }

    /** The pairs with at least that many joint votes. */
    public static boolean[] of(int[] n, int rollCalls) {
        int minimum = minimum(rollCalls);
        boolean[] reference = new boolean[n.length];
        for (int pair = 0; pair < n.length; pair++) {
            reference[pair] = n[pair] >= minimum;
        }
        return reference;
    }

    /** The pairs of a set whose value is defined. */
    public static boolean[] defined(boolean[] reference, double[] values) {
        boolean[] defined = new boolean[reference.length];
        for (int pair = 0; pair < defined.length; pair++) {
            defined[pair] = reference[pair] && !Double.isNaN(values[pair]);
        }
        return defined;
    }
}
