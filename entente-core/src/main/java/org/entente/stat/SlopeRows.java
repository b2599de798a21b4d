package org.entente.stat;

import java.util.Arrays;

/**
 * Rows of a model of random slopes: an outcome and a predictor for a group (such as a state) in a block (such as a case),
 * at most one row for a group and a block, ordered by group, then block.
 *
 * @param groups number of groups, those without a row included
 * @param blocks number of blocks
 * @param group of each row, from 0
 * @param block of each row, from 0
 * @param x predictor of each row
 * @param y outcome of each row
 */
public record SlopeRows(int groups, int blocks, int[] group, int[] block, double[] x, double[] y) {
    public SlopeRows {
        for (int row = 1; row < group.length; row++) {
            boolean inGroup = group[row] == group[row - 1] && block[row] > block[row - 1];
            boolean ordered = inGroup || group[row] > group[row - 1];
            if (!ordered) {
                throw new IllegalArgumentException("row " + row + " is not after the one before it");
            }
        }
    }

    /**
     * Rows from tables {@code [block][group]}; a cell without outcome or predictor (NaN) gives no row.
     *
     * @param x predictors
     * @param y outcomes
     */
    public static SlopeRows of(double[][] x, double[][] y) {
        int[] each = new int[x.length];
        Arrays.fill(each, 1);
        return repeated(x, y, each);
    }

    /**
     * The same with each block taken so many times, every copy a block of its own; blocks without a row are left out.
     *
     * @param times for each block, 0 to leave it out
     */
    public static SlopeRows repeated(double[][] x, double[][] y, int[] times) {
        int[] source = sources(x, y, times);
        int groups = x.length == 0 ? 0 : x[0].length;
        int size = 0;
        for (int block : source) {
            size += rows(x[block], y[block]);
        }
        int[] group = new int[size];
        int[] block = new int[size];
        for (int g = 0, row = 0; g < groups; g++) {
            for (int b = 0; b < source.length; b++) {
                if (!Double.isNaN(x[source[b]][g] + y[source[b]][g])) {
                    group[row] = g;
                    block[row++] = b;
                }
            }
        }
        return new SlopeRows(
                groups, source.length, group, block, cells(x, source, block, group), cells(y, source, block, group));
    }

    private static double[] cells(double[][] table, int[] source, int[] block, int[] group) {
        double[] cells = new double[block.length];
        Arrays.setAll(cells, row -> table[source[block[row]]][group[row]]);
        return cells;
    }

    private static int[] sources(double[][] x, double[][] y, int[] times) {
        int[] source = new int[Arrays.stream(times).sum()];
        int count = 0;
        for (int block = 0; block < times.length; block++) {
            int copies = rows(x[block], y[block]) == 0 ? 0 : times[block];
            for (int copy = 0; copy < copies; copy++) {
                source[count++] = block;
            }
        }
        return Arrays.copyOf(source, count);
    }

    private static int rows(double[] x, double[] y) {
        int rows = 0;
        for (int i = 0; i < x.length; i++) {
            rows += Double.isNaN(x[i] + y[i]) ? 0 : 1;
        }
        return rows;
    }

    /** Number of rows. */
    public int size() {
        return group.length;
    }

    /** Whether the predictor varies within some block: without that there is no slope. */
    boolean varies() {
        double[] first = new double[blocks];
        Arrays.fill(first, Double.NaN);
        for (int row = 0; row < x.length; row++) {
            if (Double.isNaN(first[block[row]])) {
                first[block[row]] = x[row];
            } else if (Math.abs(first[block[row]] - x[row]) > 1e-9) {
                return true;
            }
        }
        return false;
    }
}
