package org.entente.stat;

import java.util.Arrays;

/** The rank of every state in every other's list: 1 for the highest value, equal values sharing the better rank. */
public final class RowRanks {
    private static final double SAME = 1e-12;

    private RowRanks() {}

    /**
     * Ranks each way, {@code [list · states + ranked]}; 0 without one. Cost states² · log(states).
     *
     * @param values of the unordered pairs in pair order; NaN have no rank and are counted in none
     */
    public static short[] of(double[] values, int states) {
        short[] ranks = new short[states * states];
        double[] row = new double[states];
        for (int i = 0; i < states; i++) {
            int defined = 0;
            for (int j = 0; j < states; j++) {
                double value = i == j ? Double.NaN : values[PairIndex.of(i, j, states)];
                if (!Double.isNaN(value)) {
                    row[defined++] = value;
                }
            }
            Arrays.sort(row, 0, defined);
            for (int j = 0; j < states; j++) {
                double value = i == j ? Double.NaN : values[PairIndex.of(i, j, states)];
                ranks[i * states + j] = Double.isNaN(value) ? 0 : (short) (1 + defined - atMost(row, defined, value));
            }
        }
        return ranks;
    }

    /** How many of the first sorted values are no higher than one. */
    private static int atMost(double[] sorted, int size, double value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value + SAME) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
