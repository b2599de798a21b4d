package org.entente.stat.bloc;

import java.util.Arrays;

/**
 * The assignment of rows to columns, each at most once, with the greatest sum of gains: the Hungarian method with
 * potentials (Kuhn 1955; Munkres 1957). Cost rows² × columns.
 */
final class Assignment {
    private final double[][] costs;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** Row assigned to each column, from 1; 0 is none. */
    private final int[] rowOf;

    private final int[] before;

    private Assignment(double[][] costs, int columns) {
        this.costs = costs;
        this.rows = costs.length;
        this.columns = columns;
        this.rowPotential = new double[rows + 1];
        this.columnPotential = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /**
     * The column of each row, −1 for a row without one.
     *
     * @param gains {@code [row][column]}, none negative; a gain of 0 assigns nothing
     */
    static int[] of(double[][] gains) {
        int columns = gains.length == 0 ? 0 : gains[0].length;
        int size = Math.max(gains.length, columns);
        double[][] costs = new double[size][size];
        for (int i = 0; i < gains.length; i++) {
            for (int j = 0; j < columns; j++) {
                costs[i][j] = -gains[i][j];
            }
        }
        Assignment assignment = new Assignment(costs, size);
        for (int row = 1; row <= size; row++) {
            assignment.assign(row);
        }
        int[] found = new int[gains.length];
        Arrays.fill(found, -1);
        for (int column = 1; column <= columns; column++) {
            int row = assignment.rowOf[column] - 1;
            if (row < gains.length && gains[row][column - 1] > 0) {
                found[row] = column - 1;
            }
        }
        return found;
    }

    private void assign(int row) {
        rowOf[0] = row;
        int column = 0;
        double[] slack = new double[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        do {
            used[column] = true;
            column = grow(column, slack, used);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /** Lowers the slacks from a column's row, shifts the potentials by the least, and gives the column reached. */
    private int grow(int from, double[] slack, boolean[] used) {
        int row = rowOf[from];
        double least = Double.POSITIVE_INFINITY;
        int reached = 0;
        for (int column = 1; column <= columns; column++) {
            if (used[column]) {
                continue;
            }
            double reduced = costs[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                before[column] = from;
            }
            if (slack[column] < least) {
                least = slack[column];
                reached = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPotential[rowOf[column]] += least;
                columnPotential[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return reached;
    }
}
