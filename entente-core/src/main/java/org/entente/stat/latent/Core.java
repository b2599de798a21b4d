package org.entente.stat.latent;

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
    private final double[] squares;
    private final double[] moments;
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
        this.squares = new double[terms];
        this.moments = new double[rank * rank];
        this.own = new double[rank];
        int term = 0;
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s <= r; s++) {
                row[term] = r;
                column[term++] = s;
            }
        }
    }

    /** Somewhere to begin: of alternating sign, so that a state may be near its like or far from it. */
    void begin(Noise noise) {
        for (int r = 0; r < rank; r++) {
            table[r * rank + r] = (r % 2 == 0 ? 0.3 : -0.3) * (1 + 0.1 * noise.normal());
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

    /** Sums over the known pairs: over all ordered ones by the positions' moments, less the diagonal and the unknown. */
    private void gather(LayerTable layer, double[][] positions, double[] rest) {
        int states = layer.states;
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s < rank; s++) {
                moments[r * rank + s] = Rows.dot(positions[r], 0, positions[s]);
            }
        }
        for (int p = 0; p < terms; p++) {
            right[p] = 0;
            for (int q = 0; q <= p; q++) {
                precision[p * terms + q] = product(p, q) / 2;
            }
        }
        for (int i = 0; i < states; i++) {
            for (int r = 0; r < rank; r++) {
                own[r] = Rows.dot(rest, i * states, positions[r]);
            }
            for (int p = 0; p < terms; p++) {
                int r = row[p];
                int s = column[p];
                double both = positions[r][i] * own[s] + (r == s ? 0 : positions[s][i] * own[r]);
                right[p] += both / 2;
            }
            subtract(positions, i, i, 0.5);
            for (int j : layer.missing[i]) {
                if (j < i) {
                    subtract(positions, i, j, 1);
                }
            }
        }
    }

    /** tr(S·B(p)·S·B(q)) with S the moments and B(p) the symmetric table of a term. */
    private double product(int p, int q) {
        double sum = trace(row[p], column[p], row[q], column[q]);
        if (row[p] != column[p]) {
            sum += trace(column[p], row[p], row[q], column[q]);
        }
        if (row[q] != column[q]) {
            sum += trace(row[p], column[p], column[q], row[q]);
            if (row[p] != column[p]) {
                sum += trace(column[p], row[p], column[q], row[q]);
            }
        }
        return sum;
    }

    private double trace(int r, int s, int t, int v) {
        return moments[v * rank + r] * moments[s * rank + t];
    }

    private void subtract(double[][] positions, int i, int j, double times) {
        for (int p = 0; p < terms; p++) {
            int r = row[p];
            int s = column[p];
            squares[p] = positions[r][i] * positions[s][j] + (r == s ? 0 : positions[s][i] * positions[r][j]);
            for (int q = 0; q <= p; q++) {
                precision[p * terms + q] -= times * squares[p] * squares[q];
            }
        }
    }
}
