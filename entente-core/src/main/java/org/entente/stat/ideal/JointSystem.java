package org.entente.stat.ideal;

/**
 * The precision of positions with the items integrated out, K + D − Σ (L⁻¹c)(L⁻¹c)′, solved by conjugate gradients
 * (Hestenes and Stiefel 1952) with K + D, the precision with the items held, as preconditioner. Several right-hand sides
 * at once, each with steps of its own.
 */
final class JointSystem {
    private final Coupling coupling;
    private final PathSystem paths;
    private final int rows;
    private final int width;
    private final double[] ofItems;

    /** Iterations of the last {@link #solve}. */
    int iterations;

    JointSystem(Coupling coupling, PathSystem paths, int rows, int items, int width) {
        this.coupling = coupling;
        this.paths = paths;
        this.rows = rows;
        this.width = width;
        this.ofItems = new double[3 * width * items];
    }

    void multiply(double[] x, double[] out) {
        paths.multiply(x, width, out);
        coupling.toItems(x, width, ofItems);
        coupling.subtractFromItems(ofItems, width, out);
    }

    /**
     * Solves.
     *
     * @param right the right-hand sides, those of a row side by side; overwritten
     * @param tolerance the residual's norm, in the preconditioner's, over that of the right-hand side
     */
    double[] solve(double[] right, double tolerance, int most) {
        double[] x = new double[rows * width];
        double[] z = new double[rows * width];
        paths.solve(right, width, z);
        double[] direction = z.clone();
        double[] image = new double[rows * width];
        double[] norm = products(right, z);
        double[] begin = norm.clone();
        iterations = 0;
        while (iterations < most && !within(norm, begin, tolerance)) {
            multiply(direction, image);
            double[] bend = products(direction, image);
            double[] step = ratios(norm, bend);
            add(x, step, direction, 1);
            add(right, step, image, -1);
            paths.solve(right, width, z);
            double[] next = products(right, z);
            turn(direction, ratios(next, norm), z);
            norm = next;
            iterations++;
        }
        return x;
    }

    private static boolean within(double[] norm, double[] begin, double tolerance) {
        for (int b = 0; b < norm.length; b++) {
            if (norm[b] > tolerance * tolerance * begin[b]) {
                return false;
            }
        }
        return true;
    }

    private static double[] ratios(double[] upper, double[] lower) {
        double[] ratios = new double[upper.length];
        for (int b = 0; b < ratios.length; b++) {
            ratios[b] = lower[b] > 0 ? upper[b] / lower[b] : 0;
        }
        return ratios;
    }

    private double[] products(double[] u, double[] v) {
        double[] sums = new double[width];
        for (int at = 0; at < u.length; at += width) {
            for (int b = 0; b < width; b++) {
                sums[b] += u[at + b] * v[at + b];
            }
        }
        return sums;
    }

    private void add(double[] x, double[] step, double[] direction, double sign) {
        for (int at = 0; at < x.length; at += width) {
            for (int b = 0; b < width; b++) {
                x[at + b] += sign * step[b] * direction[at + b];
            }
        }
    }

    private void turn(double[] direction, double[] share, double[] z) {
        for (int at = 0; at < direction.length; at += width) {
            for (int b = 0; b < width; b++) {
                direction[at + b] = z[at + b] + share[b] * direction[at + b];
            }
        }
    }
}
