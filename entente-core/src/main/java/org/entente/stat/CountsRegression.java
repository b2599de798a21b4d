package org.entente.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts of pairs on one effect per state and a few covariates, by Poisson pseudo-maximum likelihood: E y(i,j) = exp(s(i) +
 * s(j) + Σ b(k)·x(k;i,j)) (Santos Silva and Tenreyro 2006), by Newton's method on all parameters at once. Cost (S+k)³/6 a
 * step, about ten steps.
 *
 * <p>A state whose counts are all 0 has no effect, and its pairs the expectation 0. Covariates that the effects leave
 * nothing of have no coefficient (NaN).
 */
public final class CountsRegression {
    private static final int STEPS = 100;
    private static final double ENOUGH = 1e-10;
    private static final double RIDGE = 1e-9;

    private final int[] first;
    private final int[] second;
    private final int[] used;
    private final double[] counts;
    private final double[][] covariates;
    /** Place of each state among the parameters, −1 without. */
    private final int[] place;

    private final int effects;
    private double[] parameters = new double[0];

    private CountsRegression(int states, boolean[] pairs, double[] counts, double[][] covariates) {
        this.counts = counts;
        this.covariates = covariates;
        int[] firsts = PairIndex.firsts(states);
        int[] seconds = PairIndex.seconds(states);
        double[] totals = new double[states];
        for (int pair = 0; pair < pairs.length; pair++) {
            totals[firsts[pair]] += pairs[pair] ? counts[pair] : 0;
            totals[seconds[pair]] += pairs[pair] ? counts[pair] : 0;
        }
        this.place = new int[states];
        int count = 0;
        for (int state = 0; state < states; state++) {
            place[state] = totals[state] > 0 ? count++ : -1;
        }
        this.effects = count;
        this.first = firsts;
        this.second = seconds;
        this.used = IntStream.range(0, pairs.length)
                .filter(pair -> pairs[pair] && place[firsts[pair]] >= 0 && place[seconds[pair]] >= 0)
                .toArray();
        start(totals);
    }

    private void start(double[] totals) {
        parameters = new double[effects + covariates.length];
        double sum = Arrays.stream(totals).sum();
        for (int state = 0; state < totals.length; state++) {
            if (place[state] >= 0) {
                parameters[place[state]] = Math.log(totals[state] / Math.sqrt(sum));
            }
        }
    }

    /**
     * A fit.
     *
     * @param coefficients b(k), NaN for covariates without one
     * @param expected of every pair of the set, in pair order, NaN outside it
     */
    public record Fit(double[] coefficients, double[] expected) {}

    /**
     * Fits counts.
     *
     * @param states number of states
     * @param pairs which pairs are in the set, in pair order
     * @param counts in pair order, known for every pair of the set
     * @param covariates by covariate and pair, known for every pair of the set
     */
    public static Fit fit(int states, boolean[] pairs, double[] counts, double[][] covariates) {
        double[] coefficients =
                EffectsRegression.over(states, pairs, covariates).fit(counts).coefficients();
        int[] kept = IntStream.range(0, coefficients.length)
                .filter(k -> !Double.isNaN(coefficients[k]))
                .toArray();
        double[][] free = Arrays.stream(kept).mapToObj(k -> covariates[k]).toArray(double[][]::new);
        CountsRegression regression = new CountsRegression(states, pairs, counts, free);
        regression.climb();
        for (int k = 0; k < kept.length; k++) {
            coefficients[kept[k]] = regression.parameters[regression.effects + k];
        }
        return new Fit(coefficients, regression.expected(pairs));
    }

    private double[] expected(boolean[] pairs) {
        double[] expected = new double[pairs.length];
        Arrays.setAll(expected, pair -> pairs[pair] ? 0 : Double.NaN);
        for (int pair : used) {
            expected[pair] = Math.exp(linear(pair, parameters));
        }
        return expected;
    }

    private double linear(int pair, double[] at) {
        double sum = at[place[first[pair]]] + at[place[second[pair]]];
        for (int k = 0; k < covariates.length; k++) {
            sum += at[effects + k] * covariates[k][pair];
        }
        return sum;
    }

    /** Newton's steps, halved where the likelihood would fall. */
    private void climb() {
        double now = likelihood(parameters);
        for (int step = 0; step < STEPS && parameters.length > 0; step++) {
            double[] direction = direction();
            double factor = 1;
            double[] next = moved(direction, factor);
            double then = likelihood(next);
            while (!(then >= now) && factor > ENOUGH) {
                factor /= 2;
                next = moved(direction, factor);
                then = likelihood(next);
            }
            parameters = next;
            now = then;
            if (Arrays.stream(direction).map(Math::abs).max().orElse(0) < ENOUGH) {
                return;
            }
        }
    }

    private double[] moved(double[] direction, double factor) {
        double[] next = parameters.clone();
        for (int p = 0; p < next.length; p++) {
            next[p] += factor * direction[p];
        }
        return next;
    }

    private double likelihood(double[] at) {
        double sum = 0;
        for (int pair : used) {
            double linear = linear(pair, at);
            sum += counts[pair] * linear - Math.exp(linear);
        }
        return sum;
    }

    private double[] direction() {
        int size = parameters.length;
        double[][] upper = new double[size][];
        for (int p = 0; p < size; p++) {
            upper[p] = new double[size - p];
            upper[p][0] = RIDGE;
        }
        double[] gradient = new double[size];
        int[] at = new int[2 + covariates.length];
        double[] x = new double[at.length];
        for (int pair : used) {
            row(pair, at, x);
            double expected = Math.exp(linear(pair, parameters));
            for (int p = 0; p < at.length; p++) {
                gradient[at[p]] += x[p] * (counts[pair] - expected);
                for (int q = p; q < at.length; q++) {
                    upper[at[p]][at[q] - at[p]] += expected * x[p] * x[q];
                }
            }
        }
        Cholesky.of(upper).solve(gradient);
        return gradient;
    }

    /** The parameters of a pair in ascending order, and what they are multiplied by. */
    private void row(int pair, int[] at, double[] x) {
        at[0] = place[first[pair]];
        at[1] = place[second[pair]];
        x[0] = 1;
        x[1] = 1;
        for (int k = 0; k < covariates.length; k++) {
            at[2 + k] = effects + k;
            x[2 + k] = covariates[k][pair];
        }
    }
}
