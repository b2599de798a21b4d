package org.entente.stat;

import java.util.Arrays;

/** Per state the sum of its pairs' values in one draw, and the pairs that have none. */
final class DrawSums {
    private final double[] sums;
    private int[] missing = new int[0];
    private int missingCount;

    DrawSums(int states) {
        sums = new double[states];
    }

    /** Adds a block of values; pairs of one first state stand together. */
    void add(PairList pairs, int from, int count, double[] values) {
        int k = 0;
        while (k < count) {
            int end = Math.min(count, pairs.rowEnd(from + k) - from);
            addRow(pairs, from, k, end, values);
            k = end;
        }
    }

    private void addRow(PairList pairs, int from, int k, int end, double[] values) {
        int first = pairs.first(from + k);
        int second = pairs.second(from + k);
        double sum = sum(values, k, end);
        if (pairs.second(from + end - 1) - second == end - 1 - k && !Double.isNaN(sum)) {
            sums[first] += sum;
            add(sums, second, values, k, end - k);
            return;
        }
        addDefined(pairs, from, k, end, values);
    }

    private void addDefined(PairList pairs, int from, int k, int end, double[] values) {
        int first = pairs.first(from + k);
        double sum = 0;
        for (int at = k; at < end; at++) {
            double value = values[at];
            int other = pairs.second(from + at);
            if (Double.isNaN(value)) {
                miss(first, other);
            } else {
                sum += value;
                sums[other] += value;
            }
        }
        sums[first] += sum;
    }

    /** In four strands, so that no addition waits for the one before. */
    private static double sum(double[] values, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            a += values[k];
            b += values[k + 1];
            c += values[k + 2];
            d += values[k + 3];
        }
        for (; k < to; k++) {
            a += values[k];
        }
        return a + b + (c + d);
    }

    private static void add(double[] into, int at, double[] values, int from, int count) {
        for (int k = 0; k < count; k++) {
            into[at + k] += values[from + k];
        }
    }

    private void miss(int first, int second) {
        if (missingCount + 2 > missing.length) {
            missing = Arrays.copyOf(missing, Math.max(16, 2 * missing.length));
        }
        missing[missingCount++] = first;
        missing[missingCount++] = second;
    }

    void fit(RelativeAffinity design, float[] levels) {
        double[] fitted = design.fit(sums, Arrays.copyOf(missing, missingCount)).levels();
        for (int state = 0; state < levels.length; state++) {
            levels[state] = (float) fitted[state];
        }
    }
}
