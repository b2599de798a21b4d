package org.entente.stat.residual;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.Cholesky;
import org.entente.stat.RelativeAffinity;

/**
 * Coefficients common to all folds, of terms that differ between them: each fold's outcome is regressed on the terms
 * estimated without it, with one effect per state and fold, which {@link RelativeAffinity} partials out of outcome and
 * terms (Frisch and Waugh 1933). The errors of a fold are then unrelated to its terms. Ridge on terms scaled to one
 * standard deviation net of state effects (Hoerl and Kennard 1970); the penalty is that with the least squared error when
 * each fold is predicted from the others, out of a fixed list.
 *
 * <p>Cost, with C terms, c of them by fold, and F folds: S³/6 once, C + F·c times S²/2 to partial out, F·c²/2 × pairs for
 * products.
 */
final class StackedRidge {
    private static final double[] PENALTIES = IntStream.rangeClosed(-12, 2)
            .mapToDouble(k -> Math.pow(10, k / 2.0))
            .toArray();

    private final PairTerms terms;
    private final int columns;
    private final double[] weights;
    private final NetTerms net;
    private final double[] scale;
    private final int pairs;

    private StackedRidge(NetTerms net, PairTerms terms, FoldedOutcome outcome) {
        this.terms = terms;
        this.columns = terms.columns();
        this.weights = outcome.weights();
        this.net = net;
        this.pairs = net.pairs();
        this.scale = new double[columns];
        Arrays.setAll(scale, c -> Math.sqrt(mean(fold -> net.gram(fold, c, c)) / Math.max(1, pairs)));
    }

    /** Partials out state effects over the pairs that have a value and known terms in every fold. */
    static StackedRidge over(PairTerms terms, FoldedOutcome outcome, boolean[] pairs) {
        boolean[] complete = pairs.clone();
        for (int pair = 0; pair < complete.length; pair++) {
            complete[pair] &= terms.known(pair) && outcome.complete(pair);
        }
        return new StackedRidge(NetTerms.of(terms, outcome, complete), terms, outcome);
    }

    /** State effects over some pairs. */
    RelativeAffinity effects(boolean[] of) {
        return net.effects(of);
    }

    private double mean(java.util.function.IntToDoubleFunction ofFold) {
        double sum = 0;
        for (int fold = 0; fold < weights.length; fold++) {
            sum += weights[fold] > 0 ? weights[fold] * ofFold.applyAsDouble(fold) : 0;
        }
        return sum;
    }

    /** The penalty that predicts folds best from the others; the largest of equals. */
    double penalty() {
        double best = PENALTIES[0];
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double error = mean(fold -> error(fold, coefficients(penalty, fold, true)));
            if (error <= least) {
                least = error;
                best = penalty;
            }
        }
        return best;
    }

    private double error(int fold, double[] coefficients) {
        double sum = net.square(fold);
        for (int c = 0; c < columns; c++) {
            double product = 0;
            for (int d = 0; d < columns; d++) {
                product += net.gram(fold, c, d) * coefficients[d];
            }
            sum += coefficients[c] * (product - 2 * net.cross(fold, c));
        }
        return sum;
    }

    /** The coefficients, 0 for a term of which state effects leave nothing, and for those of blocs where these are out. */
    double[] coefficients(double penalty, boolean withBlocs) {
        return coefficients(penalty, -1, withBlocs);
    }

    private double[] coefficients(double penalty, int leftOut, boolean withBlocs) {
        int[] kept = IntStream.range(0, columns)
                .filter(c -> scale[c] > 0 && (withBlocs || !terms.ofBlocs(c)))
                .toArray();
        double ridge = penalty * pairs * mean(fold -> fold == leftOut ? 0 : 1);
        double[][] upper = new double[kept.length][];
        double[] solution = new double[kept.length];
        for (int k = 0; k < kept.length; k++) {
            int c = kept[k];
            upper[k] = new double[kept.length - k];
            for (int m = k; m < kept.length; m++) {
                int d = kept[m];
                upper[k][m - k] = mean(fold -> fold == leftOut ? 0 : net.gram(fold, c, d)) / (scale[c] * scale[d]);
            }
            upper[k][0] += ridge;
            solution[k] = mean(fold -> fold == leftOut ? 0 : net.cross(fold, c)) / scale[c];
        }
        Cholesky.of(upper).solve(solution);
        double[] coefficients = new double[columns];
        for (int k = 0; k < kept.length; k++) {
            coefficients[kept[k]] = solution[k] / scale[kept[k]];
        }
        return coefficients;
    }
}
