package org.entente.stat;

/**
 * The Cholesky factor of a symmetric positive definite matrix, for many right-hand sides. Cost: n³/6 multiply-adds to
 * factorise, n² for a solve. Golub and Van Loan, Matrix Computations, §4.2.
 */
public final class Cholesky {
    private final int size;
    /** Row k holds column k of the lower factor, from the diagonal on. */
    private final double[][] columns;
    /** Row k holds row k of the lower factor, up to the diagonal. */
    private final double[][] rows;

    private Cholesky(double[][] columns) {
        this.size = columns.length;
        this.columns = columns;
        this.rows = new double[size][];
        for (int k = 0; k < size; k++) {
            rows[k] = new double[k + 1];
            for (int m = 0; m <= k; m++) {
                rows[k][m] = columns[m][k - m];
            }
        }
    }

    /**
     * Factorises.
     *
     * @param upper row k holds the matrix's entries (k,k), (k,k+1) …; overwritten
     * @throws ArithmeticException if the matrix is not positive definite
     */
    public static Cholesky of(double[][] upper) {
        int size = upper.length;
        for (int k = 0; k < size; k++) {
            double[] column = upper[k];
            if (!(column[0] > 0)) {
                throw new ArithmeticException("not positive definite at row " + k);
            }
            double root = Math.sqrt(column[0]);
            for (int i = 0; i < column.length; i++) {
                column[i] /= root;
            }
            for (int j = k + 1; j < size; j++) {
                subtract(upper[j], column, j - k);
            }
        }
        return new Cholesky(upper);
    }

    private static void subtract(double[] target, double[] column, int offset) {
        double factor = column[offset];
        if (factor != 0) {
            for (int i = 0; i < target.length; i++) {
                target[i] -= factor * column[i + offset];
            }
        }
    }

    /** The logarithm of the matrix's determinant. */
    public double logDeterminant() {
        double sum = 0;
        for (double[] column : columns) {
            sum += 2 * Math.log(column[0]);
        }
        return sum;
    }

    /** Solves with the lower factor alone, in place: the first half of {@link #solve}. */
    public void solveLower(double[] vector) {
        for (int k = 0; k < size; k++) {
            double[] column = columns[k];
            double value = vector[k] / column[0];
            vector[k] = value;
            for (int i = 1; i < column.length; i++) {
                vector[k + i] -= value * column[i];
            }
        }
    }

    /** Solves in place. */
    public void solve(double[] vector) {
        solveLower(vector);
        for (int k = size - 1; k >= 0; k--) {
            double[] row = rows[k];
            double value = vector[k] / row[k];
            vector[k] = value;
            for (int i = 0; i < k; i++) {
                vector[i] -= value * row[i];
            }
        }
    }
}
