package org.entente.stat.latent;

import java.util.Arrays;

/** Λu of every state in a layer, kept with the sums over states that the sampler needs of it. */
final class Image {
    private final Core core;
    private final double[][] positions;
    private final int[][] missing;
    /** {@code [dimension][state]}. */
    private final double[][] image;
    /** Σ Λu(Λu)′ over all states, row by row. */
    private final double[] spread;

    Image(Core core, double[][] positions, LayerTable table) {
        this.core = core;
        this.positions = positions;
        this.missing = table.missing;
        this.image = new double[core.rank][table.states];
        this.spread = new double[core.rank * core.rank];
        refresh();
    }

    /** Computes it anew from Λ and all positions. */
    void refresh() {
        for (int r = 0; r < core.rank; r++) {
            double[] row = image[r];
            Arrays.fill(row, 0);
            for (int s = 0; s < core.rank; s++) {
                double weight = core.table[r * core.rank + s];
                for (int i = 0; i < row.length; i++) {
                    row[i] += weight * positions[s][i];
                }
            }
        }
        for (int r = 0; r < core.rank; r++) {
            for (int s = 0; s < core.rank; s++) {
                spread[r * core.rank + s] = TableSums.dot(image[r], 0, image[s]);
            }
        }
    }

    /** Adds what a layer says of a state's position: its known pairs' images, and their products with what is left. */
    void tellPosition(int i, double[] rest, double variance, GaussianBlock block) {
        for (int r = 0; r < core.rank; r++) {
            double[] row = image[r];
            block.addRight(r, TableSums.dot(rest, i * row.length, row) / variance);
            for (int s = 0; s <= r; s++) {
                double known = spread[r * core.rank + s] - row[i] * image[s][i];
                for (int j : missing[i]) {
                    known -= row[j] * image[s][j];
                }
                block.addPrecision(r, s, known / variance);
            }
        }
    }

    /** Takes note of a state's new position. */
    void move(int i, double[] position) {
        addToSpread(i, -1);
        for (int r = 0; r < core.rank; r++) {
            double value = 0;
            for (int s = 0; s < core.rank; s++) {
                value += core.table[r * core.rank + s] * position[s];
            }
            image[r][i] = value;
        }
        addToSpread(i, 1);
    }

    private void addToSpread(int i, int sign) {
        for (int r = 0; r < core.rank; r++) {
            for (int s = 0; s < core.rank; s++) {
                spread[r * core.rank + s] += sign * image[r][i] * image[s][i];
            }
        }
    }

    /** u(i)′Λu(j). */
    double common(int i, int j) {
        double common = 0;
        for (int r = 0; r < core.rank; r++) {
            common += positions[r][i] * image[r][j];
        }
        return common;
    }

    /** Takes the common parts of each state's known pairs from its sum. */
    void takeFrom(double[] sums) {
        for (int r = 0; r < core.rank; r++) {
            double[] row = image[r];
            double total = TableSums.sum(row, 0, row.length);
            for (int i = 0; i < row.length; i++) {
                double known = total - row[i];
                for (int j : missing[i]) {
                    known -= row[j];
                }
                sums[i] -= positions[r][i] * known;
            }
        }
    }

    /** Σ over ordered pairs of a number each, 0 where nothing is known, times their common part. */
    double weighed(double[] weights) {
        double sum = 0;
        for (int r = 0; r < core.rank; r++) {
            double[] row = image[r];
            for (int i = 0; i < row.length; i++) {
                sum += positions[r][i] * TableSums.dot(weights, i * row.length, row);
            }
        }
        return sum;
    }
}
