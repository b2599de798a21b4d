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

    /** Cholesky's factor L, as (11, 21, 31, 22, 32, 33), from a place on. */
    static void factorise(double[] m, double[] factor, int at) {
        double l11 = Math.sqrt(m[0]);
        double l21 = m[1] / l11;
        double l31 = m[2] / l11;
        double l22 = Math.sqrt(m[3] - l21 * l21);
        double l32 = (m[4] - l31 * l21) / l22;
        factor[at] = l11;
        factor[at + 1] = l21;
        factor[at + 2] = l31;
        factor[at + 3] = l22;
        factor[at + 4] = l32;
        factor[at + 5] = Math.sqrt(m[5] - l31 * l31 - l32 * l32);
    }

    /** Solves Lx = v in place. */
    static void lower(double[] factor, int at, float[] v, int place) {
        double x = v[place] / factor[at];
        double y = (v[place + 1] - factor[at + 1] * x) / factor[at + 3];
        v[place] = (float) x;
        v[place + 1] = (float) y;
        v[place + 2] = (float) ((v[place + 2] - factor[at + 2] * x - factor[at + 4] * y) / factor[at + 5]);
    }

    /** Solves L′x = v in place. */
    static void upper(double[] factor, int at, double[] v) {
        v[2] /= factor[at + 5];
        v[1] = (v[1] - factor[at + 4] * v[2]) / factor[at + 3];
        v[0] = (v[0] - factor[at + 1] * v[1] - factor[at + 2] * v[2]) / factor[at];
    }

    /** Solves Lx = v in place, the parts of v so far apart. */
    static void lower(double[] factor, int at, double[] v, int place, int apart) {
        double x = v[place] / factor[at];
        double y = (v[place + apart] - factor[at + 1] * x) / factor[at + 3];
        v[place] = x;
        v[place + apart] = y;
        v[place + 2 * apart] = (v[place + 2 * apart] - factor[at + 2] * x - factor[at + 4] * y) / factor[at + 5];
    }
}
