package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.PairIndex;
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

    /** What takes every pair's alignment apart; costs one more fit of the states' effects. */
    public Parts parts() {
        return new Parts();
    }

    /** The parts of every pair. */
    public final class Parts {
        private final double[][] parts = new double[coefficients.length][];
        private final RelativeAffinity.Fit effects;
        private final double mean;

        private Parts() {
            RelativeAffinity design = RelativeAffinity.over(outcome.states(), set);
            double[] left = outcome.pooled().clone();
            for (int c = 0; c < parts.length; c++) {
                parts[c] = net(design, terms.pooled(c, outcome), coefficients[c]);
                double[] part = parts[c];
                Arrays.setAll(left, pair -> left[pair] - part[pair]);
            }
            this.effects = design.fit(left);
            this.mean = ExpectedAlignment.mean(outcome.pooled(), set);
        }

        /**
         * What a state has with everyone, beside the mean of all pairs: effects add up to nothing over states, and so are set
         * against another mean where states have unlike numbers of pairs.
         */
        private double habits(int state) {
            return effects.effects()[state] + (effects.mean() - mean) / 2;
        }

        /**
         * What a term adds to each pair beyond what either state has of it with everyone, which goes to its effect: far from
         * all others, a state would else owe its low agreement to its ideal point and a high one to its habits, neither of
         * which means anything alone.
         */
        private double[] net(RelativeAffinity design, double[] column, double coefficient) {
            double[] net = design.fit(column).residuals(column, set);
            Arrays.setAll(net, pair -> coefficient * net[pair]);
            return net;
        }

        private double known(int pair, double part) {
            return set[pair] ? part : Double.NaN;
        }

        /** A pair's alignment taken apart; all NaN outside the fit. */
        public Decomposition of(int first, int second) {
            int pair = PairIndex.of(first, second, outcome.states());
            double[] declared = new double[terms.region()];
            Arrays.setAll(declared, c -> parts[c][pair]);
            double positions = 0;
            for (int c = terms.foundBloc() + 1; c < terms.columns(); c++) {
                positions += parts[c][pair];
            }
            return new Decomposition(
                    known(pair, mean),
                    known(pair, habits(first)),
                    known(pair, habits(second)),
                    declared,
                    parts[terms.foundBloc()][pair],
                    positions,
                    parts[terms.region()][pair],
                    residuals[pair]);
        }
    }
}
