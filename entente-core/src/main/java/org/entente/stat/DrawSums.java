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

    /** Adds a block of values; pairs of one first state stand together, so that its sum stays in a register. */
    void add(PairList pairs, int from, int count, double[] values) {
        int k = 0;
        while (k < count) {
            int first = pairs.first(from + k);
            double sum = 0;
            for (; k < count && pairs.first(from + k) == first; k++) {
                double value = values[k];
                int second = pairs.second(from + k);
                if (Double.isNaN(value)) {
                    miss(first, second);
                } else {
                    sum += value;
                    sums[second] += value;
                }
            }
            sums[first] += sum;
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
