package org.entente.stat;

import java.util.Arrays;

/**
 * Mid-rank percentiles: 100·(number less + ½·number equal)/N, the value itself among the N. Values that differ by less
 * than 1e−12 count as equal, so that residuals which differ by rounding alone are ties.
 */
public final class Percentile {
    static final double SAME = 1e-12;

    private final double[] sorted;

    private Percentile(double[] sorted) {
        this.sorted = sorted;
    }

    /** Among these values; NaN are left out. Cost N log N. */
    public static Percentile among(double[] values) {
        return new Percentile(Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray());
    }

    /** Among the values of the pairs of a reference set; NaN are left out. */
    public static Percentile among(double[] values, boolean[] reference) {
        double[] kept = new double[values.length];
        int count = 0;
        for (int pair = 0; pair < values.length; pair++) {
            if (reference[pair] && !Double.isNaN(values[pair])) {
                kept[count++] = values[pair];
            }
        }
        double[] sorted = Arrays.copyOf(kept, count);
        Arrays.parallelSort(sorted);
        return new Percentile(sorted);
    }

    /** N, the values with which one is compared. */
    public int size() {
        return sorted.length;
    }

    /** The percentile, 0 to 100, of a value that is one of the N; NaN for NaN or when there is none. Cost log N. */
    public double of(double value) {
        if (Double.isNaN(value) || sorted.length == 0) {
            return Double.NaN;
        }
        double less = below(value - SAME);
        double atMost = below(Math.nextUp(value + SAME));
        return 100 * (less + atMost) / 2 / sorted.length;
    }

    /** The share of the N values that equal one, itself among them; 0 when there is none. Cost log N. */
    public double tied(double value) {
        int equal = below(Math.nextUp(value + SAME)) - below(value - SAME);
        return sorted.length == 0 ? 0 : (double) equal / sorted.length;
    }

    /** The quantile (type 7) of the N values; NaN without any. */
    public double quantile(double p) {
        return sorted.length == 0 ? Double.NaN : Quantile.ofSorted(sorted, p);
    }

    /** Competition rank, 1 for the highest value, equal values sharing the better rank; 0 for NaN. */
    public int rank(double value) {
        return Double.isNaN(value) ? 0 : 1 + sorted.length - below(Math.nextUp(value + SAME));
    }

    /** The percentile of each pair of the set; NaN outside it. */
    public double[] of(double[] values, boolean[] reference) {
        double[] percentiles = new double[values.length];
        Arrays.setAll(percentiles, pair -> reference[pair] ? of(values[pair]) : Double.NaN);
        return percentiles;
    }

    /** The values, ascending, a copy. */
    public double[] sorted() {
        return sorted.clone();
    }

    private int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
