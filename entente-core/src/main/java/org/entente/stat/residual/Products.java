package org.entente.stat.residual;

/** Sums of products of columns. */
final class Products {
    /** So many places of a dozen columns lie in the nearest cache. */
    private static final int PIECE = 256;

    private Products() {}

    static double of(double[] one, double[] other) {
        return of(one, other, 0, one.length);
    }

    /** Of every two columns, {@code [column][column]}. */
    static double[][] all(double[][] columns) {
        double[][] products = new double[columns.length][columns.length];
        int length = columns.length == 0 ? 0 : columns[0].length;
        for (int from = 0; from < length; from += PIECE) {
            int to = Math.min(length, from + PIECE);
            for (int c = 0; c < columns.length; c++) {
                for (int d = c; d < columns.length; d++) {
                    products[c][d] += of(columns[c], columns[d], from, to);
                }
            }
        }
        for (int c = 0; c < columns.length; c++) {
            for (int d = 0; d < c; d++) {
                products[c][d] = products[d][c];
            }
        }
        return products;
    }

    /** Of two columns at some places. */
    static double at(int[] places, double[] one, double[] other) {
        double sum = 0;
        for (int place : places) {
            sum += one[place] * other[place];
        }
        return sum;
    }

    /** Four sums side by side: one alone would wait for each addition. */
    private static double of(double[] one, double[] other, int from, int to) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            first += one[k] * other[k];
            second += one[k + 1] * other[k + 1];
            third += one[k + 2] * other[k + 2];
            fourth += one[k + 3] * other[k + 3];
        }
        for (; k < to; k++) {
            first += one[k] * other[k];
        }
        return first + second + third + fourth;
    }
}
