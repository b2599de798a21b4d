package org.entente.stat;

import java.util.Arrays;

/** The percentile of every one of many values among them all, as {@link Percentile} has it, from one sort. */
public final class AllPlaces {
    private AllPlaces() {}

    /** The mid-rank percentile of each value; NaN for NaN. Cost N log N. */
    public static float[] of(double[] values) {
        double[] sorted = new double[values.length];
        int[] order = new int[values.length];
        int count = sort(values, sorted, order);
        float[] places = new float[values.length];
        Arrays.fill(places, Float.NaN);
        int less = 0;
        int atMost = 0;
        for (int k = 0; k < count; k++) {
            while (sorted[less] < sorted[k] - Percentile.SAME) {
                less++;
            }
            double end = Math.nextUp(sorted[k] + Percentile.SAME);
            while (atMost < count && sorted[atMost] < end) {
                atMost++;
            }
            places[order[k]] = (float) (100 * ((double) less + atMost) / 2 / count);
        }
        return places;
    }

    /**
     * Sorts by keys of the values' leading bits and their numbers in one, then mends the order within equal leading bits.
     *
     * @return how many are not NaN
     */
    private static int sort(double[] values, double[] sorted, int[] order) {
        int numberBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, values.length - 1));
        long numbers = (1L << numberBits) - 1;
        long[] keys = new long[values.length];
        int count = 0;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k])) {
                keys[count++] = (ascending(values[k]) & ~numbers) | k;
            }
        }
        Arrays.sort(keys, 0, count);
        for (int k = 0; k < count; k++) {
            int number = (int) (keys[k] & numbers);
            int place = k;
            for (; place > 0 && sorted[place - 1] > values[number]; place--) {
                sorted[place] = sorted[place - 1];
                order[place] = order[place - 1];
            }
            sorted[place] = values[number];
            order[place] = number;
        }
        return count;
    }

    /** Bits that are in the order of the values. */
    private static long ascending(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
}
