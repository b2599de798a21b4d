package org.entente.stat.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.stat.PairIndex;
import org.entente.stat.RelativeAffinity;
import org.junit.jupiter.api.Test;

class ExpectedAlignmentTest {
    private static final int STATES = 14;
    private static final int PAIRS = PairIndex.count(STATES);
    private static final int FOLDS = 3;

    private final Random random = new Random(11);

    private double[] flags(double share) {
        return random.doubles(PAIRS).map(x -> x < share ? 1 : 0).toArray();
    }

    private PairTerms.Known known = new PairTerms.Known(List.of(), new double[0]);

    /** A pair's parts in a fit of the terms made last. */
    private Taken parts(ExpectedAlignment fit) {
        AlignmentParts parts = fit.parts();
        return (i, j) -> parts.of(known, fit.residuals(), i, j);
    }

    private interface Taken {
        Decomposition of(int first, int second);
    }

    private PairTerms terms() {
        double[][] positions = new double[FOLDS][];
        int[][] blocs = new int[FOLDS][];
        for (int fold = 0; fold < FOLDS; fold++) {
            positions[fold] = random.doubles(STATES).map(x -> 3 * x).toArray();
            blocs[fold] = random.ints(STATES, 0, 3).toArray();
        }
        known = new PairTerms.Known(List.of(flags(0.3), flags(0.2)), flags(0.2));
        return PairTerms.of(known, blocs, positions, PositionBasis.of(positions, false));
    }

    private FoldedOutcome outcome() {
        double[][] byFold = new double[FOLDS][];
        double[][] shares = new double[FOLDS][];
        double[] pooled = new double[PAIRS];
        for (int fold = 0; fold < FOLDS; fold++) {
            byFold[fold] = random.doubles(PAIRS).toArray();
            shares[fold] = new double[PAIRS];
            Arrays.fill(shares[fold], 1.0 / FOLDS);
            for (int pair = 0; pair < PAIRS; pair++) {
                pooled[pair] += byFold[fold][pair] / FOLDS;
            }
        }
        return new FoldedOutcome(STATES, byFold, shares, pooled, new double[] {0.5, 0.3, 0.2});
    }

    private static boolean[] all() {
        boolean[] all = new boolean[PAIRS];
        Arrays.fill(all, true);
        return all;
    }

    /** Weighted least squares on all dummies at once, by elimination. */
    private static double[] regression(PairTerms terms, FoldedOutcome outcome) {
        List<double[]> rows = new ArrayList<>();
        List<double[]> right = new ArrayList<>();
        int width = terms.columns() + FOLDS * STATES;
        for (int fold = 0; fold < FOLDS; fold++) {
            int pair = 0;
            for (int i = 0; i < STATES; i++) {
                for (int j = i + 1; j < STATES; j++, pair++) {
                    double[] row = new double[width];
                    for (int c = 0; c < terms.columns(); c++) {
                        row[c] = terms.column(c, fold)[pair];
                    }
                    row[terms.columns() + fold * STATES + i] = 1;
                    row[terms.columns() + fold * STATES + j] = 1;
                    rows.add(row);
                    right.add(new double[] {outcome.byFold()[fold][pair], outcome.weights()[fold]});
                }
            }
        }
        double[][] normal = new double[width][width + 1];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < width; c++) {
                for (int d = 0; d < width; d++) {
                    normal[c][d] += right.get(r)[1] * rows.get(r)[c] * rows.get(r)[d];
                }
                normal[c][width] += right.get(r)[1] * rows.get(r)[c] * right.get(r)[0];
            }
        }
        return eliminated(normal);
    }

    private static double[] eliminated(double[][] a) {
        int size = a.length;
        for (int k = 0; k < size; k++) {
            int pivot = k;
            for (int r = k + 1; r < size; r++) {
                pivot = Math.abs(a[r][k]) > Math.abs(a[pivot][k]) ? r : pivot;
            }
            double[] row = a[pivot];
            a[pivot] = a[k];
            a[k] = row;
            for (int r = 0; r < size; r++) {
                double factor = r == k ? 0 : a[r][k] / row[k];
                for (int c = k; c <= size && factor != 0; c++) {
                    a[r][c] -= factor * row[c];
                }
            }
        }
        double[] solution = new double[size];
        Arrays.setAll(solution, k -> a[k][size] / a[k][k]);
        return solution;
    }

    @Test
    void givesTheCoefficientsOfOneRegressionWithAllDummies() {
        PairTerms terms = terms();
        FoldedOutcome outcome = outcome();
        double[] expected = regression(terms, outcome);
        double[] found = ExpectedAlignment.fit(terms, outcome, all(), 0).coefficients();
        for (int c = 0; c < found.length; c++) {
            assertThat(found[c]).isCloseTo(expected[c], within(1e-7 * Math.max(1, Math.abs(expected[c]))));
        }
    }

    @Test
    void takesApartWhatAddsUpAgain() {
        FoldedOutcome outcome = outcome();
        ExpectedAlignment fit = ExpectedAlignment.fit(terms(), outcome, all());
        Taken parts = parts(fit);
        for (int i = 0; i < STATES; i++) {
            for (int j = i + 1; j < STATES; j++) {
                Decomposition of = parts.of(i, j);
                int pair = PairIndex.of(i, j, STATES);
                assertThat(of.expected() + of.residual()).isCloseTo(outcome.pooled()[pair], within(1e-12));
                assertThat(of.expected()).isCloseTo(fit.expected()[pair], within(1e-12));
            }
        }
    }

    @Test
    void leavesToHabitsWhatAStateHasWithEveryone() {
        Taken parts = parts(ExpectedAlignment.fit(terms(), outcome(), all()));
        for (int i = 0; i < STATES; i++) {
            double positions = 0;
            double found = 0;
            for (int j = 0; j < STATES; j++) {
                positions +=
                        i == j ? 0 : parts.of(Math.min(i, j), Math.max(i, j)).positions();
                found += i == j ? 0 : parts.of(Math.min(i, j), Math.max(i, j)).found();
            }
            assertThat(positions).isCloseTo(0, within(1e-9));
            assertThat(found).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void givesHabitsThatAreTheOutcomesOwnHoweverFarAStateStandsFromAll() {
        double[][] positions = new double[FOLDS][];
        int[][] blocs = new int[FOLDS][];
        for (int fold = 0; fold < FOLDS; fold++) {
            positions[fold] = random.doubles(STATES).toArray();
            positions[fold][0] = 30;
            positions[fold][1] = 28;
            blocs[fold] = random.ints(STATES, 0, 3).toArray();
        }
        known = new PairTerms.Known(List.of(flags(0.3)), flags(0.2));
        PairTerms terms = PairTerms.of(known, blocs, positions, PositionBasis.of(positions, false));
        FoldedOutcome outcome = outcome();
        boolean[] pairs = all();
        Arrays.fill(pairs, 0, 5, false);
        Taken parts = parts(ExpectedAlignment.fit(terms, outcome, pairs, 0));
        RelativeAffinity.Fit own = RelativeAffinity.over(STATES, pairs).fit(outcome.pooled());
        double mean = java.util.stream.IntStream.range(5, PAIRS)
                .mapToDouble(pair -> outcome.pooled()[pair])
                .average()
                .orElseThrow();
        for (int j = 6; j < STATES; j++) {
            Decomposition of = parts.of(0, j);
            assertThat(of.mean()).isCloseTo(mean, within(1e-12));
            assertThat(of.mean() + of.first() + of.second())
                    .isCloseTo(own.mean() + own.effects()[0] + own.effects()[j], within(1e-9));
            assertThat(of.first() - parts.of(1, j).first())
                    .isCloseTo(own.effects()[0] - own.effects()[1], within(1e-9));
            assertThat(of.expected() + of.residual())
                    .isCloseTo(outcome.pooled()[PairIndex.of(0, j, STATES)], within(1e-9));
        }
        assertThat(parts.of(0, 1).mean()).isNaN();
    }

    @Test
    void leavesEveryStateResidualsThatAddUpToNothing() {
        ExpectedAlignment fit = ExpectedAlignment.fit(terms(), outcome(), all());
        for (int i = 0; i < STATES; i++) {
            double sum = 0;
            for (int j = 0; j < STATES; j++) {
                sum += i == j ? 0 : fit.residuals()[PairIndex.of(i, j, STATES)];
            }
            assertThat(sum).isCloseTo(0, within(1e-10));
        }
    }

    @Test
    void shrinksTermsOfNoUse() {
        ExpectedAlignment noise = ExpectedAlignment.fit(terms(), outcome(), all());
        assertThat(noise.penalty()).isGreaterThan(0.01);
        assertThat(noise.explained()).isBetween(0.0, 1.0);
    }

    @Test
    void leavesOutPairsWithoutEnoughVotesAndThoseOfUnknownPlace() {
        boolean[] pairs = all();
        pairs[5] = false;
        FoldedOutcome outcome = outcome();
        outcome.pooled()[9] = Double.NaN;
        ExpectedAlignment fit = ExpectedAlignment.fit(terms(), outcome, pairs);
        assertThat(fit.residuals()[5]).isNaN();
        assertThat(fit.residuals()[9]).isNaN();
        assertThat(fit.residuals()[6]).isNotNaN();
    }

    @Test
    void explainsWhatItIsMadeOf() {
        PairTerms terms = terms();
        double[] region = terms.column(terms.region(), 0);
        double[][] byFold = new double[FOLDS][PAIRS];
        double[][] shares = new double[FOLDS][PAIRS];
        int pair = 0;
        for (int i = 0; i < STATES; i++) {
            for (int j = i + 1; j < STATES; j++, pair++) {
                for (int fold = 0; fold < FOLDS; fold++) {
                    byFold[fold][pair] = 0.3 + 0.01 * (i + j) + 0.2 * region[pair];
                    shares[fold][pair] = 1.0 / FOLDS;
                }
            }
        }
        FoldedOutcome outcome = new FoldedOutcome(STATES, byFold, shares, byFold[0], new double[] {0.4, 0.3, 0.3});
        ExpectedAlignment fit = ExpectedAlignment.fit(terms, outcome, all());
        assertThat(fit.explained()).isCloseTo(1, within(1e-6));
        assertThat(fit.lostWithoutBlocs()).isCloseTo(0, within(1e-6));
        assertThat(fit.coefficients()[terms.region()]).isCloseTo(0.2, within(1e-4));
    }
}
