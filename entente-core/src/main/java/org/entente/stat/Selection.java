package org.entente.stat;

/** Quantiles without sorting: order statistics by quickselect (Hoare 1961), in linear expected time. */
public final class Selection {
    private Selection() {}

    /**
     * The quantile of type 7 of the first so many values, as {@link Quantile#ofSorted} gives it.
     *
     * @param values defined values; reordered
     * @param count how many count, at least 1
     */
    public static double quantile(double[] values, int count, double p) {
        double h = (count - 1) * p;
        int below = (int) Math.floor(h);
        select(values, count, below);
        double low = values[below];
        if (below + 1 == count) {
            return low;
        }
        double next = values[below + 1];
        for (int k = below + 2; k < count; k++) {
            next = Math.min(next, values[k]);
        }
        return low + (h - below) * (next - low);
    }

    /** Brings the value of this rank to its place, smaller ones before and larger ones behind it. */
    private static void select(double[] values, int count, int rank) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
