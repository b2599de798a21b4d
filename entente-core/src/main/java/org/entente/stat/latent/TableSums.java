package org.entente.stat.latent;

/** Sums over rows of square tables, four at a time so that they need not wait for each other. */
final class TableSums {
    private TableSums() {}

    /** Σ table[from + k]·vector[k] over the vector. */
    static double dot(double[] table, int from, double[] vector) {
        int size = vector.length;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < size; k += 4) {
            a += table[from + k] * vector[k];
            b += table[from + k + 1] * vector[k + 1];
            c += table[from + k + 2] * vector[k + 2];
            d += table[from + k + 3] * vector[k + 3];
        }
        for (; k < size; k++) {
            a += table[from + k] * vector[k];
        }
        return a + b + (c + d);
    }

    /** Σ of so many cells of a table. */
    static double sum(double[] table, int from, int size) {
        double a = 0;
        double b = 0;
        int k = 0;
        for (; k + 1 < size; k += 2) {
            a += table[from + k];
            b += table[from + k + 1];
        }
        return k < size ? a + b + table[from + k] : a + b;
    }
}
