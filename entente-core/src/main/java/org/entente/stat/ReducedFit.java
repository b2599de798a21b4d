package org.entente.stat;

import java.util.Arrays;

/**
 * The normal equations of a reference set less some pairs, by conjugate gradients preconditioned with the factor of the
 * whole set. States that lost all their pairs have no effect.
 */
final class ReducedFit {
    private static final int MOST_ITERATIONS = 500;
    private static final double TOLERANCE = 1e-13;

    private final int[] active;
    private final Cholesky factor;
    /** Missing pairs as positions among the active states: k, m, k, m, … */
    private final int[] missing;
    /** Pairs that each active state has left. */
    private final int[] degree;

    private final int states;

    ReducedFit(int states, boolean[] reference, int[] active, Cholesky factor, int[] missing) {
        this.states = states;
        this.active = active;
        this.factor = factor;
        int[] position = new int[states];
        for (int k = 0; k < active.length; k++) {
            position[active[k]] = k;
        }
        this.missing = Arrays.stream(missing).map(s -> position[s]).toArray();
        this.degree = degrees(reference);
    }

    private int[] degrees(boolean[] reference) {
        int[] left = new int[active.length];
        for (int k = 0; k < active.length; k++) {
            for (int m = k + 1; m < active.length; m++) {
                if (reference[PairIndex.of(active[k], active[m], states)]) {
                    left[k]++;
                    left[m]++;
                }
            }
        }
        for (int state : missing) {
            left[state]--;
        }
        return left;
    }

    /** Fills the levels of the active states that have a pair left. */
    void solve(double[] right, double[] levels) {
        double[] solution = right.clone();
        factor.solve(solution);
        double[] residual = removed(solution);
        iterate(solution, residual, TOLERANCE * norm(right));
        for (int k = 0; k < active.length; k++) {
            levels[active[k]] = degree[k] > 0 ? solution[k] : Double.NaN;
        }
    }

    /**
     * With F the full matrix and R the part of the missing pairs, the reduced one is F − R. Starting from the full
     * solution the residual is R·x; F·direction follows from F·(F⁻¹·residual) = residual without a product.
     */
    private void iterate(double[] solution, double[] residual, double enough) {
        int size = solution.length;
        double[] direction = new double[size];
        double[] fullTimesDirection = new double[size];
        double last = 1;
        for (int iteration = 0; iteration < MOST_ITERATIONS && norm(residual) > enough; iteration++) {
            double[] preconditioned = residual.clone();
            factor.solve(preconditioned);
            double product = dot(residual, preconditioned);
            double beta = iteration == 0 ? 0 : product / last;
            last = product;
            for (int k = 0; k < size; k++) {
                direction[k] = preconditioned[k] + beta * direction[k];
                fullTimesDirection[k] = residual[k] + beta * fullTimesDirection[k];
            }
            double[] image = removed(direction);
            for (int k = 0; k < size; k++) {
                image[k] = fullTimesDirection[k] - image[k];
            }
            double curvature = dot(direction, image);
            if (!(curvature > 0)) {
                return;
            }
            double step = product / curvature;
            for (int k = 0; k < size; k++) {
                solution[k] += step * direction[k];
                residual[k] -= step * image[k];
            }
        }
    }

    /** R·vector. */
    private double[] removed(double[] vector) {
        double[] image = new double[vector.length];
        for (int e = 0; e < missing.length; e += 2) {
            double sum = vector[missing[e]] + vector[missing[e + 1]];
            image[missing[e]] += sum;
            image[missing[e + 1]] += sum;
        }
        return image;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
