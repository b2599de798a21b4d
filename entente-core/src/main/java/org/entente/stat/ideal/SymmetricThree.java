package org.entente.stat.ideal;

/** Symmetric positive definite matrices of three rows, as (11, 12, 13, 22, 23, 33). */
final class SymmetricThree {
    private SymmetricThree() {}

    /** Solves for a right-hand side by Cholesky's factors. */
    static double[] solve(double[] m, double x, double y, double z) {
        double l11 = Math.sqrt(m[0]);
        double l21 = m[1] / l11;
        double l31 = m[2] / l11;
        double l22 = Math.sqrt(m[3] - l21 * l21);
        double l32 = (m[4] - l31 * l21) / l22;
        double l33 = Math.sqrt(m[5] - l31 * l31 - l32 * l32);
        double u = x / l11;
        double v = (y - l21 * u) / l22;
        double w = (z - l31 * u - l32 * v) / l33;
        w /= l33;
        v = (v - l32 * w) / l22;
        u = (u - l21 * v - l31 * w) / l11;
        return new double[] {u, v, w};
    }
}
