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

    void add(PairList pairs, int from, int count, double[] values) {
        for (int k = 0; k < count; k++) {
            double value = values[k];
            int first = pairs.first(from + k);
            int second = pairs.second(from + k);
            if (Double.isNaN(value)) {
                miss(first, second);
            } else {
                sums[first] += value;
                sums[second] += value;
            }
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
