package org.entente.stat.latent;

import java.util.Arrays;

/**
 * Λ of a layer: how positions combine to what two states have in common, u′Λv. Symmetric; its entries are the coefficients of
 * a regression on products of positions, each with the prior N(0, 1) on the diagonal and N(0, ½) beside it, which no
 * rotation of the positions changes.
 */
final class Core {
    final int rank;
    /** Row by row. */
    final double[] table;

    private final int terms;
    private final int[] row;
    private final int[] column;
    private final GaussianBlock block;
    private final double[] precision;
    private final double[] right;
    private final double[] drawn;
    /** Products of a state's positions, of all states' positions, of those with which a state is known. */
    private final double[] square;

    private final double[] all;
    private final double[] known;
    private final double[] fourth;
    private final double[] own;

    Core(int rank) {
        this.rank = rank;
        this.table = new double[rank * rank];
        this.terms = rank * (rank + 1) / 2;
        this.row = new int[terms];
        this.column = new int[terms];
        this.block = new GaussianBlock(terms);
        this.precision = new double[terms * terms];
        this.right = new double[terms];
        this.drawn = new double[terms];
        this.square = new double[terms];
        this.all = new double[terms];
        this.known = new double[terms];
        this.fourth = new double[terms * terms];
        this.own = new double[rank];
        int term = 0;
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s <= r; s++) {
                row[term] = r;
                column[term++] = s;
            }
        }
    }

    /**
     * Draws it given the positions, and tells what it leaves.
     *
     * @param rest what is left to explain, square
     * @param variance σ²
     * @return how much less than the squares of the rest is left, over unordered pairs
     */
    double draw(LayerTable layer, double[][] positions, double[] rest, double variance, Noise noise) {
        gather(layer, positions, rest);
        block.reset(0);
        for (int p = 0; p < terms; p++) {
            block.addRight(p, right[p] / variance);
            block.addPrecision(p, p, row[p] == column[p] ? 1 : 2);
            for (int q = 0; q <= p; q++) {
                block.addPrecision(p, q, precision[p * terms + q] / variance);
            }
        }
        block.draw(noise, drawn);
        for (int p = 0; p < terms; p++) {
            table[row[p] * rank + column[p]] = drawn[p];
            table[column[p] * rank + row[p]] = drawn[p];
        }
        return explained();
    }

    /** What stretching it by a factor adds to the logarithm of its prior density, the stretch of its measure included. */
    double priorGain(double by) {
        double squares = 0;
        for (double entry : table) {
            squares += entry * entry;
        }
        return terms * Math.log(by) - (by * by - 1) * squares / 2;
    }

    void stretch(double by) {
        for (int k = 0; k < table.length; k++) {
            table[k] *= by;
        }
    }

    private double explained() {
        double explained = 0;
        for (int p = 0; p < terms; p++) {
            explained += 2 * drawn[p] * right[p];
            for (int q = 0; q < terms; q++) {
                explained -= drawn[p] * drawn[q] * precision[Math.max(p, q) * terms + Math.min(p, q)];
            }
        }
        return explained;
    }

    /** Sums over the known pairs, state by state: of each the moments of those with which it is known. */
    private void gather(LayerTable layer, double[][] positions, double[] rest) {
        Arrays.fill(right, 0);
        Arrays.fill(fourth, 0);
        for (int p = 0; p < terms; p++) {
            all[p] = TableSums.dot(positions[row[p]], 0, positions[column[p]]);
        }
        for (int i = 0; i < layer.states; i++) {
            for (int r = 0; r < rank; r++) {
                own[r] = TableSums.dot(rest, i * layer.states, positions[r]);
            }
            for (int p = 0; p < terms; p++) {
                int r = row[p];
                int s = column[p];
                right[p] += (positions[r][i] * own[s] + (r == s ? 0 : positions[s][i] * own[r])) / 2;
                square[p] = positions[r][i] * positions[s][i];
                known[p] = all[p] - square[p];
            }
            for (int j : layer.missing[i]) {
                for (int p = 0; p < terms; p++) {
                    known[p] -= positions[row[p]][j] * positions[column[p]][j];
                }
            }
            for (int p = 0; p < terms; p++) {
                double times = square[p];
                for (int q = 0; q < terms; q++) {
                    fourth[p * terms + q] += times * known[q];
                }
            }
        }
        for (int p = 0; p < terms; p++) {
            for (int q = 0; q <= p; q++) {
                precision[p * terms + q] = product(row[p], column[p], row[q], column[q]) / 2;
            }
        }
    }

    /** Σ over ordered known pairs of the products of positions that two terms multiply. */
    private double product(int r, int s, int t, int v) {
        double sum = moment(r, t, s, v);
        if (r != s) {
            sum += moment(s, t, r, v);
        }
        if (t != v) {
            sum += moment(r, v, s, t);
        }
        return r != s && t != v ? sum + moment(s, v, r, t) : sum;
    }

    /** Σ u(i,r)·u(i,t)·u(j,s)·u(j,v). */
    private double moment(int r, int t, int s, int v) {
        return fourth[term(r, t) * terms + term(s, v)];
    }

    private static int term(int r, int s) {
        int high = Math.max(r, s);
        return high * (high + 1) / 2 + Math.min(r, s);
    }
}
