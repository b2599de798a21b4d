package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.RelativeAffinity;

/**
 * Sums of products of terms and outcome in each fold, net of state effects, on the pairs that are complete: the products of
 * the plain columns less those of what state effects explain of each, x′y − (Z′x)′(Z′Z)⁻¹(Z′y), so that no column is ever
 * made net. A term of which state effects leave a share under 1e−10 is taken to be state effects and nothing else. Terms
 * known beforehand are 0 for most pairs and are multiplied where they are not.
 */
final class NetTerms {
    private static final double NOTHING = 1e-10;

    private final RelativeAffinity effects;
    private final boolean[] pairs;
    private final int count;
    /** {@code [fold][column][column]}: terms, then the outcome. */
    private final double[][][] products;

    private NetTerms(PairTerms terms, FoldedOutcome outcome, boolean[] pairs) {
        this.effects = RelativeAffinity.over(outcome.states(), pairs);
        this.pairs = pairs;
        int in = 0;
        for (boolean pair : pairs) {
            in += pair ? 1 : 0;
        }
        this.count = in;
        Common common = new Common(terms);
        double[][] own = new double[terms.columns() - terms.commonColumns() + 1][pairs.length];
        this.products = new double[outcome.folds()][][];
        Arrays.setAll(products, fold -> {
            fill(terms, outcome, fold, own);
            return common.with(own);
        });
    }

    static NetTerms of(PairTerms terms, FoldedOutcome outcome, boolean[] pairs) {
        return new NetTerms(terms, outcome, pairs);
    }

    /** The fold's own terms and its outcome; 0 for pairs that do not count, and throughout a fold without roll calls. */
    private void fill(PairTerms terms, FoldedOutcome outcome, int fold, double[][] own) {
        int shared = terms.commonColumns();
        for (int c = shared; c < terms.columns(); c++) {
            count(terms.column(c, fold), own[c - shared]);
        }
        double[] last = own[own.length - 1];
        if (outcome.weights()[fold] > 0) {
            count(outcome.byFold()[fold], last);
        } else {
            Arrays.fill(last, 0);
        }
    }

    private void count(double[] column, double[] into) {
        for (int pair = 0; pair < into.length; pair++) {
            into[pair] = pairs[pair] ? column[pair] : 0;
        }
    }

    /** What state effects have to do with a column: L⁻¹Z′x. */
    private double[] explained(double[] counted) {
        double[] sums = new double[effects.states()];
        int pair = 0;
        for (int i = 0; i < sums.length; i++) {
            double own = 0;
            for (int j = i + 1; j < sums.length; j++, pair++) {
                own += counted[pair];
                sums[j] += counted[pair];
            }
            sums[i] += own;
        }
        return effects.whitened(sums);
    }

    private static double net(double plain, double explained, boolean square) {
        double net = plain - explained;
        return square && net <= NOTHING * plain ? 0 : net;
    }

    /** The terms that do not differ between folds. */
    private final class Common {
        private final int[][] places;
        private final double[][] columns;
        private final double[][] explained;
        private final double[][] products;

        Common(PairTerms terms) {
            int shared = terms.commonColumns();
            this.places = new int[shared][];
            this.columns = new double[shared][];
            this.explained = new double[shared][];
            this.products = new double[shared][shared];
            double[] counted = new double[pairs.length];
            for (int c = 0; c < shared; c++) {
                places[c] = Arrays.stream(terms.places(c))
                        .filter(pair -> pairs[pair])
                        .toArray();
                columns[c] = terms.column(c, 0);
                count(columns[c], counted);
                explained[c] = explained(counted);
            }
            for (int c = 0; c < shared; c++) {
                for (int d = 0; d <= c; d++) {
                    double plain = Products.at(places[c], columns[c], columns[d]);
                    products[c][d] = net(plain, Products.of(explained[c], explained[d]), c == d);
                    products[d][c] = products[c][d];
                }
            }
        }

        /** Products of these and others, these first. */
        double[][] with(double[][] own) {
            int shared = columns.length;
            double[][] all = new double[shared + own.length][shared + own.length];
            double[][] plain = Products.all(own);
            double[][] by = Arrays.stream(own).map(NetTerms.this::explained).toArray(double[][]::new);
            for (int c = 0; c < shared; c++) {
                System.arraycopy(products[c], 0, all[c], 0, shared);
                for (int d = 0; d < own.length; d++) {
                    double product = Products.at(places[c], columns[c], own[d]);
                    all[c][shared + d] = product - Products.of(explained[c], by[d]);
                    all[shared + d][c] = all[c][shared + d];
                }
            }
            for (int c = 0; c < own.length; c++) {
                for (int d = 0; d < own.length; d++) {
                    all[shared + c][shared + d] = net(plain[c][d], Products.of(by[c], by[d]), c == d);
                }
            }
            return all;
        }
    }

    /** How many pairs count. */
    int pairs() {
        return count;
    }

    /** State effects over these pairs: these, where they are the ones that count. */
    RelativeAffinity effects(boolean[] of) {
        return Arrays.equals(of, pairs) ? effects : RelativeAffinity.over(effects.states(), of);
    }

    /** Sum of products of two terms. */
    double gram(int fold, int c, int d) {
        return products[fold][c][d];
    }

    /** Of a term and the outcome. */
    double cross(int fold, int c) {
        return products[fold][c][products[fold].length - 1];
    }

    /** The outcome's sum of squares. */
    double square(int fold) {
        int last = products[fold].length - 1;
        return products[fold][last][last];
    }
}
