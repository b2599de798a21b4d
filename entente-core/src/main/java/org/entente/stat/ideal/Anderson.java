package org.entente.stat.ideal;

/**
 * Anderson's acceleration of x ← g(x) (1965, Journal of the ACM 12; Walker and Ni 2011, SIAM Journal on Numerical
 * Analysis 49): the next x is the combination of the last few g(x) whose residuals g(x) − x combine to the smallest.
 */
final class Anderson {
    private final double[][] residuals;
    private final double[][] images;
    private int kept;
    private int next;

    Anderson(int depth, int size) {
        residuals = new double[depth + 1][size];
        images = new double[depth + 1][size];
    }

    /** Forgets what was seen. */
    void restart() {
        kept = 0;
    }

    /** Takes x and g(x) and writes the next x into x. */
    void advance(double[] x, double[] image) {
        double[] residual = residuals[next];
        for (int k = 0; k < x.length; k++) {
            residual[k] = image[k] - x[k];
        }
        System.arraycopy(image, 0, images[next], 0, x.length);
        kept = Math.min(kept + 1, residuals.length);
        double[] shares = shares();
        System.arraycopy(image, 0, x, 0, x.length);
        for (int back = 1; back < kept; back++) {
            double[] older = images[(next - back + images.length) % images.length];
            double share = shares[back - 1];
            for (int k = 0; k < x.length; k++) {
                x[k] += share * (older[k] - image[k]);
            }
        }
        next = (next + 1) % residuals.length;
    }

    /** Least squares of −residual on (older residuals − residual), ridged a little. */
    private double[] shares() {
        int size = kept - 1;
        double[][] normal = new double[size][size];
        double[] right = new double[size];
        double[] newest = residuals[next];
        for (int i = 0; i < size; i++) {
            double[] one = residuals[(next - i - 1 + residuals.length) % residuals.length];
            for (int j = i; j < size; j++) {
                double[] other = residuals[(next - j - 1 + residuals.length) % residuals.length];
                double sum = 0;
                for (int k = 0; k < newest.length; k++) {
                    sum += (one[k] - newest[k]) * (other[k] - newest[k]);
                }
                normal[i][j] = sum;
                normal[j][i] = sum;
            }
            double sum = 0;
            for (int k = 0; k < newest.length; k++) {
                sum -= (one[k] - newest[k]) * newest[k];
            }
            right[i] = sum;
            normal[i][i] *= 1 + 1e-10;
        }
        return solve(normal, right);
    }

    /** Gauss's elimination of a small positive definite system; a vanished pivot drops its column. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = a[k][k] > 0 ? a[i][k] / a[k][k] : 0;
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
                b[i] -= factor * b[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                b[k] -= a[k][j] * b[j];
            }
            b[k] = a[k][k] > 0 ? b[k] / a[k][k] : 0;
        }
        return b;
    }
}
