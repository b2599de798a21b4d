package org.entente.stat.residual;

import org.entente.stat.PairIndex;
import org.entente.stat.RelativeAffinity;

/** Terms and outcome of each fold net of state effects, on the pairs that are complete, without gaps. */
final class NetTerms {
    private final int[] places;
    /** {@code [fold][term]}; terms that do not differ between folds are one array. */
    private final double[][][] columns;

    private final double[][] outcomes;

    private NetTerms(int[] places, double[][][] columns, double[][] outcomes) {
        this.places = places;
        this.columns = columns;
        this.outcomes = outcomes;
    }

    static NetTerms of(PairTerms terms, FoldedOutcome outcome, boolean[] pairs) {
        int[] places = places(pairs);
        RelativeAffinity effects = RelativeAffinity.over(outcome.states(), pairs);
        double[][][] columns = new double[outcome.folds()][terms.columns()][];
        double[][] outcomes = new double[outcome.folds()][places.length];
        for (int fold = 0; fold < columns.length; fold++) {
            if (outcome.weights()[fold] > 0) {
                outcomes[fold] = net(effects, outcome.byFold()[fold], places);
            }
            for (int c = 0; c < terms.columns(); c++) {
                columns[fold][c] = c < terms.commonColumns() && fold > 0
                        ? columns[0][c]
                        : net(effects, terms.column(c, fold), places);
            }
        }
        return new NetTerms(places, columns, outcomes);
    }

    private static int[] places(boolean[] pairs) {
        int[] places = new int[pairs.length];
        int count = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            if (pairs[pair]) {
                places[count++] = pair;
            }
        }
        return java.util.Arrays.copyOf(places, count);
    }

    private static double[] net(RelativeAffinity effects, double[] values, int[] places) {
        double[] levels = effects.fit(values).levels();
        double[] net = new double[places.length];
        int first = 0;
        int end = levels.length - 1;
        for (int k = 0; k < places.length; k++) {
            while (places[k] >= end) {
                first++;
                end = PairIndex.rowStart(first + 1, levels.length);
            }
            int second = first + 1 + places[k] - PairIndex.rowStart(first, levels.length);
            net[k] = values[places[k]] - levels[first] - levels[second];
        }
        return net;
    }

    int pairs() {
        return places.length;
    }

    /** Sums of products of terms, {@code [fold][term][term]}. */
    double[][][] gram(PairTerms terms) {
        double[][][] gram = new double[columns.length][terms.columns()][terms.columns()];
        for (int fold = 0; fold < gram.length; fold++) {
            for (int c = 0; c < terms.columns(); c++) {
                for (int d = c; d < terms.columns(); d++) {
                    double product = d < terms.commonColumns() && fold > 0
                            ? gram[0][c][d]
                            : product(columns[fold][c], columns[fold][d]);
                    gram[fold][c][d] = product;
                    gram[fold][d][c] = product;
                }
            }
        }
        return gram;
    }

    /** Sums of products of terms and outcome, {@code [fold][term]}. */
    double[][] cross(PairTerms terms) {
        double[][] cross = new double[columns.length][terms.columns()];
        for (int fold = 0; fold < cross.length; fold++) {
            for (int c = 0; c < terms.columns(); c++) {
                cross[fold][c] = product(columns[fold][c], outcomes[fold]);
            }
        }
        return cross;
    }

    /** The outcome's sum of squares by fold. */
    double[] square() {
        double[] square = new double[outcomes.length];
        java.util.Arrays.setAll(square, fold -> product(outcomes[fold], outcomes[fold]));
        return square;
    }

    /** Four sums side by side: one alone would wait for each addition. */
    private static double product(double[] one, double[] other) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int k = 0;
        for (; k + 3 < one.length; k += 4) {
            first += one[k] * other[k];
            second += one[k + 1] * other[k + 1];
            third += one[k + 2] * other[k + 2];
            fourth += one[k + 3] * other[k + 3];
        }
        for (; k < one.length; k++) {
            first += one[k] * other[k];
        }
        return first + second + third + fourth;
    }
}
