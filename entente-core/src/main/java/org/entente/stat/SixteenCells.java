package org.entente.stat;

import java.util.Arrays;

/** The nominal measures of a 4×4 table in which an absence is a choice of its own. */
final class SixteenCells {
    private static final int CHOICES = 4;

    private final long[] first = new long[CHOICES];
    private final long[] second = new long[CHOICES];
    private long n;
    private long same;

    SixteenCells load(int[] table) {
        n = 0;
        same = 0;
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        for (int u = 0; u < CHOICES; u++) {
            for (int v = 0; v < CHOICES; v++) {
                int count = table[CHOICES * u + v];
                n += count;
                first[u] += count;
                second[v] += count;
                same += u == v ? count : 0;
            }
        }
        return this;
    }

    double identical() {
        return n == 0 ? Double.NaN : (double) same / n;
    }

    double kappaNom() {
        long chance = 0;
        for (int u = 0; u < CHOICES; u++) {
            chance += first[u] * second[u];
        }
        long expected = n * n - chance;
        return expected == 0 ? Double.NaN : 1 - (double) ((n - same) * n) / expected;
    }

    double piNom() {
        long chance = 0;
        for (int u = 0; u < CHOICES; u++) {
            chance += (first[u] + second[u]) * (first[u] + second[u]);
        }
        long expected = 4 * n * n - chance;
        return expected == 0 ? Double.NaN : 1 - (double) (4 * n * (n - same)) / expected;
    }

    boolean kappaUninformative() {
        long off = n - Math.max(most(first), most(second));
        return off < 10 || 20 * off < n;
    }

    private static long most(long[] marginal) {
        return Arrays.stream(marginal).max().orElse(0);
    }
}
