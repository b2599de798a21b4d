package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.RelativeAffinity;

/**
 * Expected alignment of every pair of a window and what it leaves:
 * A(i,j) = μ + a(i) + a(j) + Σ b(k)·x(k;i,j) + r(i,j), b by {@link StackedRidge}, then μ and a unpenalised and unweighted on the
 * pooled outcome. In the parts of a pair terms are net of state effects, so that μ is the mean alignment, a what a state has
 * with everyone, and each other part what the pair has of it beside that.
 */
public final class ExpectedAlignment {
    private final PairTerms terms;
    private final FoldedOutcome outcome;
    private final boolean[] set;
    private final double penalty;
    private final double[] coefficients;
    private final double[] residuals;
    private final double explained;
    private final double without;

    private ExpectedAlignment(
            PairTerms terms, FoldedOutcome outcome, boolean[] pairs, StackedRidge ridge, double penalty) {
        this.terms = terms;
        this.outcome = outcome;
        this.penalty = penalty;
        this.coefficients = ridge.coefficients(penalty, true);
        this.set = set(terms, outcome, pairs);
        RelativeAffinity design = ridge.effects(set);
        double[][] columns = new double[terms.columns()][];
        Arrays.setAll(columns, c -> terms.pooled(c, outcome));
        this.residuals = residuals(design, less(columns, coefficients));
        double all = variation(outcome.pooled(), set);
        this.explained = 1 - squares(residuals, set) / all;
        double[] plain = less(columns, ridge.coefficients(penalty, false));
        this.without = 1 - squares(residuals(design, plain), set) / all;
    }

    private double[] residuals(RelativeAffinity design, double[] left) {
        return design.fit(left).residuals(left, set);
    }

    /** The outcome less what the terms add; their means are left to the states' effects. */
    private double[] less(double[][] columns, double[] by) {
        double[] left = outcome.pooled().clone();
        for (int c = 0; c < by.length; c++) {
            terms.subtract(c, columns[c], by[c], left);
        }
        return left;
    }

    /**
     * Fits a window, the penalty by cross-validation over the folds.
     *
     * @param pairs which pairs have enough joint votes
     */
    public static ExpectedAlignment fit(PairTerms terms, FoldedOutcome outcome, boolean[] pairs) {
        StackedRidge ridge = StackedRidge.over(terms, outcome, pairs);
        return new ExpectedAlignment(terms, outcome, pairs, ridge, ridge.penalty());
    }

    /** The same with a given penalty. */
    public static ExpectedAlignment fit(PairTerms terms, FoldedOutcome outcome, boolean[] pairs, double penalty) {
        return new ExpectedAlignment(terms, outcome, pairs, StackedRidge.over(terms, outcome, pairs), penalty);
    }

    private static boolean[] set(PairTerms terms, FoldedOutcome outcome, boolean[] pairs) {
        boolean[] set = pairs.clone();
        for (int pair = 0; pair < set.length; pair++) {
            set[pair] &= terms.known(pair) && !Double.isNaN(outcome.pooled()[pair]);
        }
        return set;
    }

    private static double mean(double[] values, boolean[] set) {
        double sum = 0;
        int count = 0;
        for (int pair = 0; pair < set.length; pair++) {
            if (set[pair]) {
                sum += values[pair];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double variation(double[] values, boolean[] set) {
        double mean = mean(values, set);
        double sum = 0;
        for (int pair = 0; pair < set.length; pair++) {
            sum += set[pair] ? (values[pair] - mean) * (values[pair] - mean) : 0;
        }
        return sum;
    }

    private static double squares(double[] values, boolean[] set) {
        double sum = 0;
        for (int pair = 0; pair < set.length; pair++) {
            sum += set[pair] ? values[pair] * values[pair] : 0;
        }
        return sum;
    }

    /** Expected alignment by pair; NaN for pairs outside the fit. */
    public double[] expected() {
        double[] expected = new double[residuals.length];
        Arrays.setAll(expected, pair -> outcome.pooled()[pair] - residuals[pair]);
        return expected;
    }

    /** The penalty in use. */
    public double penalty() {
        return penalty;
    }

    /** The coefficients, in the order of {@link PairTerms}. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Residual affinity before shrinkage, by pair; NaN for pairs outside the fit. Shared, not to be written. */
    public double[] residuals() {
        return residuals;
    }

    /** R²: the share of the variation between pairs that state effects and terms explain. */
    public double explained() {
        return explained;
    }

    /** R² lost when the terms of shared organisations and found blocs are dropped and the rest is fitted anew. */
    public double lostWithoutBlocs() {
        return explained - without;
    }

    /** What takes every pair's alignment apart; costs a fit of the states' effects for every term. */
    public AlignmentParts parts() {
        RelativeAffinity design = RelativeAffinity.over(outcome.states(), set);
        double[][] levels = new double[terms.region()][];
        double[][] parts = new double[coefficients.length][];
        double[] left = outcome.pooled().clone();
        for (int c = 0; c < parts.length; c++) {
            double[] column = terms.pooled(c, outcome);
            RelativeAffinity.Fit fit = design.fit(column);
            double[] part = fit.residuals(column, set);
            double times = coefficients[c];
            Arrays.setAll(part, pair -> times * part[pair]);
            Arrays.setAll(left, pair -> left[pair] - part[pair]);
            parts[c] = part;
            if (c < levels.length) {
                levels[c] = fit.levels();
            }
        }
        double mean = mean(outcome.pooled(), set);
        return new AlignmentParts(
                mean,
                habits(design.fit(left), mean),
                Arrays.copyOf(coefficients, levels.length),
                levels,
                parts[terms.foundBloc()],
                sum(parts, terms.foundBloc() + 1),
                parts[terms.region()]);
    }

    /**
     * What states have with everyone, beside the mean of all pairs: effects add up to nothing over states, and so are set
     * against another mean where states have unlike numbers of pairs.
     */
    private static double[] habits(RelativeAffinity.Fit effects, double mean) {
        return Arrays.stream(effects.effects())
                .map(effect -> effect + (effects.mean() - mean) / 2)
                .toArray();
    }

    private static double[] sum(double[][] parts, int from) {
        double[] sum = new double[parts[0].length];
        for (int c = from; c < parts.length; c++) {
            double[] part = parts[c];
            Arrays.setAll(sum, pair -> sum[pair] + part[pair]);
        }
        return sum;
    }
}
