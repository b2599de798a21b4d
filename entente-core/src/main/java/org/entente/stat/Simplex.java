package org.entente.stat;

import java.util.function.ToDoubleFunction;

/**
 * The least value of a smooth function of two numbers by the simplex method (Nelder and Mead 1965), with their
 * coefficients 1, 2, ½, ½. It ends when the three corners' values agree to the tolerance and the corners to its square
 * root, or after 400 steps.
 */
final class Simplex {
    private static final int MOST_STEPS = 400;

    private final ToDoubleFunction<double[]> function;
    private final double[][] corners;
    private final double[] values = new double[3];

    private Simplex(ToDoubleFunction<double[]> function, double[][] corners) {
        this.function = function;
        this.corners = corners;
        for (int k = 0; k < 3; k++) {
            values[k] = function.applyAsDouble(corners[k]);
        }
        sort();
    }

    /**
     * Where the function is least, near a start.
     *
     * @param start two numbers
     * @param reach length of the first simplex's sides
     * @param tolerance least difference of values that counts
     */
    static double[] least(ToDoubleFunction<double[]> function, double[] start, double reach, double tolerance) {
        double[][] corners = {start.clone(), {start[0] + reach, start[1]}, {start[0], start[1] + reach}};
        Simplex simplex = new Simplex(function, corners);
        for (int step = 0; step < MOST_STEPS && !simplex.small(tolerance); step++) {
            simplex.step();
        }
        return simplex.corners[0];
    }

    private boolean small(double tolerance) {
        double far = 0;
        for (int k = 1; k < 3; k++) {
            far = Math.max(far, Math.abs(corners[k][0] - corners[0][0]));
            far = Math.max(far, Math.abs(corners[k][1] - corners[0][1]));
        }
        return values[2] - values[0] <= tolerance && far <= Math.sqrt(tolerance);
    }

    private void step() {
        double[] reflected = along(-1);
        double value = function.applyAsDouble(reflected);
        if (value < values[0]) {
            double[] further = along(-2);
            double there = function.applyAsDouble(further);
            replace(there < value ? further : reflected, Math.min(there, value));
        } else if (value < values[1]) {
            replace(reflected, value);
        } else {
            contract(value);
        }
        sort();
    }

    private void contract(double value) {
        double[] nearer = value < values[2] ? along(-0.5) : along(0.5);
        double there = function.applyAsDouble(nearer);
        if (there < Math.min(value, values[2])) {
            replace(nearer, there);
            return;
        }
        for (int k = 1; k < 3; k++) {
            corners[k] = new double[] {
                (corners[k][0] + corners[0][0]) / 2, (corners[k][1] + corners[0][1]) / 2,
            };
            values[k] = function.applyAsDouble(corners[k]);
        }
    }

    /** A point on the line from the middle of the two better corners to the worst: 1 is the worst itself. */
    private double[] along(double share) {
        double[] point = new double[2];
        for (int k = 0; k < 2; k++) {
            double middle = (corners[0][k] + corners[1][k]) / 2;
            point[k] = middle + share * (corners[2][k] - middle);
        }
        return point;
    }

    private void replace(double[] corner, double value) {
        corners[2] = corner;
        values[2] = value;
    }

    private void sort() {
        swap(0, 1);
        swap(1, 2);
        swap(0, 1);
    }

    private void swap(int low, int high) {
        if (values[high] < values[low]) {
            double value = values[low];
            values[low] = values[high];
            values[high] = value;
            double[] corner = corners[low];
            corners[low] = corners[high];
            corners[high] = corner;
        }
    }
}
