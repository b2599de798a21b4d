package org.entente.stat;

import java.util.Arrays;

/**
 * Least squares of a value of pairs on one effect per state and a few covariates: y(i,j) = a(i) + a(j) + Σ b(k)·x(k;i,j) + e,
 * unweighted over the pairs of a set. The effects are partialled out of the value and of each covariate by {@link
 * RelativeAffinity}, and the residuals regressed on each other (Frisch and Waugh 1933): the same coefficients and residuals
 * as in one regression. The design is made once and fitted to any number of values. Cost: S³/6 once, about S² + k·pairs a
 * fit.
 *
 * <p>A covariate that the effects and the covariates before it leave nothing of, such as one that is the same for all pairs,
 * has no coefficient (NaN) and explains nothing.
 */
public final class EffectsRegression {
    private static final double NOTHING = 1e-10;

    private final boolean[] pairs;
    private final RelativeAffinity effects;
    private final double[][] net;
    private final int[] kept;
    private final Cholesky gram;

    private EffectsRegression(
            boolean[] pairs, RelativeAffinity effects, double[][] net, int[] kept, double[][] products) {
        this.pairs = pairs;
        this.effects = effects;
        this.net = net;
        this.kept = kept;
        this.gram = Cholesky.of(products);
    }

    /**
     * Makes the design.
     *
     * @param states number of states
     * @param pairs which pairs are in the set, in pair order
     * @param covariates by covariate and pair; known for every pair of the set
     */
    public static EffectsRegression over(int states, boolean[] pairs, double[][] covariates) {
        RelativeAffinity effects = RelativeAffinity.over(states, pairs);
        double[][] net = new double[covariates.length][];
        double[][] orthogonal = new double[covariates.length][];
        int[] kept = new int[covariates.length];
        int count = 0;
        for (int k = 0; k < covariates.length; k++) {
            net[k] = effects.fit(covariates[k]).residuals(covariates[k], pairs);
            double left = orthogonalised(net[k], orthogonal, count, pairs);
            if (left > NOTHING * squares(covariates[k], pairs)) {
                orthogonal[count] = remainder(net[k], orthogonal, count, pairs);
                kept[count++] = k;
            }
        }
        int[] used = Arrays.copyOf(kept, count);
        return new EffectsRegression(pairs.clone(), effects, net, used, products(net, used, pairs));
    }

    private static double orthogonalised(double[] vector, double[][] basis, int count, boolean[] pairs) {
        return squares(remainder(vector, basis, count, pairs), pairs);
    }

    private static double[] remainder(double[] vector, double[][] basis, int count, boolean[] pairs) {
        double[] left = vector.clone();
        for (int k = 0; k < count; k++) {
            double share = product(left, basis[k], pairs) / squares(basis[k], pairs);
            for (int pair = 0; pair < left.length; pair++) {
                left[pair] -= share * basis[k][pair];
            }
        }
        return left;
    }

    private static double[][] products(double[][] net, int[] used, boolean[] pairs) {
        double[][] upper = new double[used.length][];
        for (int k = 0; k < used.length; k++) {
            upper[k] = new double[used.length - k];
            for (int m = k; m < used.length; m++) {
                upper[k][m - k] = product(net[used[k]], net[used[m]], pairs);
            }
        }
        return upper;
    }

    private static double squares(double[] vector, boolean[] pairs) {
        return product(vector, vector, pairs);
    }

    private static double product(double[] one, double[] other, boolean[] pairs) {
        double sum = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            sum += pairs[pair] ? one[pair] * other[pair] : 0;
        }
        return sum;
    }

    /**
     * A fit.
     *
     * @param coefficients b(k), NaN for covariates without one
     * @param residuals e of every pair of the set, in pair order, NaN outside it
     * @param within the share of the variation net of state effects that the covariates explain; NaN where none is left
     */
    public record Fit(double[] coefficients, double[] residuals, double within) {}

    /**
     * Fits values.
     *
     * @param values in pair order, known for every pair of the set
     */
    public Fit fit(double[] values) {
        double[] residuals = effects.fit(values).residuals(values, pairs);
        double before = squares(residuals, pairs);
        double[] solution = new double[kept.length];
        for (int k = 0; k < kept.length; k++) {
            solution[k] = product(net[kept[k]], residuals, pairs);
        }
        gram.solve(solution);
        double[] coefficients = new double[net.length];
        Arrays.fill(coefficients, Double.NaN);
        for (int k = 0; k < kept.length; k++) {
            coefficients[kept[k]] = solution[k];
            for (int pair = 0; pair < residuals.length; pair++) {
                residuals[pair] -= solution[k] * net[kept[k]][pair];
            }
        }
        double within = before > NOTHING ? 1 - squares(residuals, pairs) / before : Double.NaN;
        return new Fit(coefficients, residuals, within);
    }
}
