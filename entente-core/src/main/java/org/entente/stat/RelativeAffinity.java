package org.entente.stat;

import java.util.Arrays;

/**
 * Relative affinity: the residual of A(i,j) = μ + a(i) + a(j) by unweighted least squares over the unordered pairs of a
 * reference set. The design depends on the set alone: it is factorised once and fitted to any number of value vectors.
 *
 * <p>With b(i) = μ/2 + a(i) the model is A(i,j) = b(i) + b(j), its normal matrix D + W (degrees plus adjacency). Defined
 * answers for degenerate sets: a state without a pair in the set has no effect (NaN); each component of the set is fitted
 * on its own and effects sum to zero over all states that have one; in a component without an odd cycle (a single pair, a
 * star) effects are known up to a shift between its two sides and the least such solution is taken: residuals of the
 * set's pairs are unique all the same. A component with as many pairs as free effects fits exactly: every residual is 0
 * and says nothing, see {@link #degreesOfFreedom()}.
 *
 * <p>A value that is NaN leaves the fit, for that fit alone: the reduced normal equations are solved by conjugate
 * gradients preconditioned with the full factor (Golub and Van Loan, §11.5), to a relative 1e−13, at about S² multiply-adds
 * an iteration and 4 to 12 iterations. Cost otherwise: S³/6 to factorise, S² a fit.
 */
public final class RelativeAffinity {
    private final int states;
    private final boolean[] reference;
    private final int[] active;
    private final Cholesky factor;
    private final int degreesOfFreedom;

    private RelativeAffinity(int states, boolean[] reference, int[] active, Cholesky factor, int degreesOfFreedom) {
        this.states = states;
        this.reference = reference;
        this.active = active;
        this.factor = factor;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * Factorises the design of a reference set.
     *
     * @param states number of states, any
     * @param reference which pairs are in the set, in pair order
     */
    public static RelativeAffinity over(int states, boolean[] reference) {
        if (reference.length != PairIndex.count(states)) {
            throw new IllegalArgumentException(reference.length + " pairs for " + states + " states");
        }
        Components components = Components.of(states, reference);
        int[] active = java.util.stream.IntStream.range(0, states)
                .filter(s -> components.component[s] >= 0)
                .toArray();
        int pairs = 0;
        for (boolean in : reference) {
            pairs += in ? 1 : 0;
        }
        int twoSided = 0;
        for (boolean bipartite : components.bipartite) {
            twoSided += bipartite ? 1 : 0;
        }
        Cholesky factor = Cholesky.of(normalMatrix(states, reference, active, components));
        return new RelativeAffinity(states, reference.clone(), active, factor, pairs - active.length + twoSided);
    }

    private static double[][] normalMatrix(int states, boolean[] reference, int[] active, Components components) {
        double[][] upper = new double[active.length][];
        for (int k = 0; k < active.length; k++) {
            upper[k] = new double[active.length - k];
        }
        for (int k = 0; k < active.length; k++) {
            for (int m = k + 1; m < active.length; m++) {
                if (reference[PairIndex.of(active[k], active[m], states)]) {
                    upper[k][m - k] += 1;
                    upper[k][0] += 1;
                    upper[m][0] += 1;
                }
            }
        }
        pinShifts(active, components, upper);
        return upper;
    }

    /** Makes the shift between the sides of a two-sided component a direction of full rank; its solution has none. */
    private static void pinShifts(int[] active, Components components, double[][] upper) {
        for (int k = 0; k < active.length; k++) {
            int component = components.component[active[k]];
            for (int m = k; m < active.length && components.bipartite[component]; m++) {
                if (components.component[active[m]] == component) {
                    upper[k][m - k] += components.colour[active[k]] * components.colour[active[m]];
                }
            }
        }
    }

    /** Number of states, those without an effect included. */
    public int states() {
        return states;
    }

    /** Pairs of the set minus free effects; 0 when every residual is 0 by construction. */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /**
     * Fits the effects.
     *
     * @param values one value per pair, in pair order; pairs outside the set are not read, NaN leaves the fit
     */
    public Fit fit(double[] values) {
        double[] sums = new double[states];
        int[] missing = new int[8];
        int missingCount = 0;
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++, pair++) {
                if (!reference[pair]) {
                    continue;
                }
                double value = values[pair];
                if (Double.isNaN(value)) {
                    if (missingCount + 2 > missing.length) {
                        missing = Arrays.copyOf(missing, 2 * missing.length);
                    }
                    missing[missingCount++] = i;
                    missing[missingCount++] = j;
                } else {
                    sums[i] += value;
                    sums[j] += value;
                }
            }
        }
        return fit(sums, Arrays.copyOf(missing, missingCount));
    }

    /**
     * Fits the effects from sums, for callers that have them already.
     *
     * @param sums per state, the sum of the defined values of its pairs in the set
     * @param missing the pairs of the set without a value: i, j, i, j, …
     */
    public Fit fit(double[] sums, int[] missing) {
        double[] right = new double[active.length];
        for (int k = 0; k < active.length; k++) {
            right[k] = sums[active[k]];
        }
        double[] levels = new double[states];
        Arrays.fill(levels, Double.NaN);
        if (missing.length == 0) {
            factor.solve(right);
            for (int k = 0; k < active.length; k++) {
                levels[active[k]] = right[k];
            }
        } else {
            new ReducedFit(states, reference, active, factor, missing).solve(right, levels);
        }
        return Fit.ofLevels(levels);
    }

    /**
     * What the state effects have to do with a value vector: of two such answers the sum of products is that of the fitted
     * values of the two vectors.
     *
     * @param sums per state, the sum of the values of its pairs in the set, every one of them defined
     */
    public double[] whitened(double[] sums) {
        double[] white = new double[active.length];
        for (int k = 0; k < active.length; k++) {
            white[k] = sums[active[k]];
        }
        factor.solveLower(white);
        return white;
    }

    /**
     * A fit.
     *
     * @param mean μ; NaN when no state has an effect
     * @param effects a(i), sum zero over the states that have one; NaN for the others
     * @param levels b(i) = μ/2 + a(i): the fitted value of a pair is b(i) + b(j)
     */
    public record Fit(double mean, double[] effects, double[] levels) {
        static Fit ofLevels(double[] levels) {
            double sum = 0;
            int count = 0;
            for (double level : levels) {
                if (!Double.isNaN(level)) {
                    sum += level;
                    count++;
                }
            }
            double half = count == 0 ? Double.NaN : sum / count;
            double[] effects = new double[levels.length];
            for (int state = 0; state < levels.length; state++) {
                effects[state] = levels[state] - half;
            }
            return new Fit(2 * half, effects, levels);
        }

        /** Value minus fitted value; NaN when the value is, or when either state has no effect. */
        public double residual(int i, int j, double value) {
            return value - levels[i] - levels[j];
        }

        /** The residual of every pair of the mask, in pair order; NaN outside it. */
        public double[] residuals(double[] values, boolean[] mask) {
            double[] residuals = new double[values.length];
            int pair = 0;
            for (int i = 0; i < levels.length; i++) {
                for (int j = i + 1; j < levels.length; j++, pair++) {
                    residuals[pair] = mask[pair] ? residual(i, j, values[pair]) : Double.NaN;
                }
            }
            return residuals;
        }
    }
}
