package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CountsRegressionTest {
    private static final int STATES = 12;
    private static final int PAIRS = PairIndex.count(STATES);

    private static double[] wave(int k) {
        double[] values = new double[PAIRS];
        Arrays.setAll(values, pair -> Math.sin(1.7 * (pair + 1) * (k + 1)) + 0.3 * Math.cos(0.9 * pair + k));
        return values;
    }

    private static boolean[] some() {
        boolean[] pairs = new boolean[PAIRS];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = pair % 7 != 3;
        }
        return pairs;
    }

    private static double[] counts() {
        double[] counts = new double[PAIRS];
        Arrays.setAll(counts, pair -> pair * pair % 11);
        return counts;
    }

    /**
     * Expected values by numpy 2.4.6: Newton's method on 12 dummies (1 in both states' columns) and two covariates, 60
     * steps from log(mean)/2:
     *
     * <pre>
     * w = lambda k: np.array([np.sin(1.7*(p+1)*(k+1)) + .3*np.cos(.9*p+k) for p in range(66)])
     * keep = [p for p in range(66) if p % 7 != 3]; pr = [(i,j) for i in range(12) for j in range(i+1,12)]
     * y = np.array([(p*p) % 11 for p in range(66)], float)[keep]
     * X = np.column_stack([np.array([[(s in pr[p])*1. for s in range(12)] for p in keep]), w(1)[keep], w(2)[keep]])
     * b = np.zeros(14); b[:12] = np.log(y.mean())/2
     * for _ in range(60): m = np.exp(X@b); b = b + np.linalg.solve(X.T@(m[:,None]*X), X.T@(y-m))
     * </pre>
     */
    @Test
    void agreesWithNewtonsMethodOnDummies() {
        CountsRegression.Fit fit = CountsRegression.fit(STATES, some(), counts(), new double[][] {wave(1), wave(2)});

        assertThat(fit.coefficients())
                .containsExactly(new double[] {-0.12970644644970164, 0.3705593378529753}, within(1e-8));
        assertThat(fit.expected()[12]).isCloseTo(3.010117861568272, within(1e-7));
        assertThat(fit.expected()[58]).isCloseTo(3.9310329020234858, within(1e-7));
        assertThat(fit.expected()[3]).isNaN();
    }

    @Test
    void withoutCovariatesItIsTheProductOfTwoEffects() {
        boolean[] all = new boolean[PAIRS];
        Arrays.fill(all, true);
        double[][] square = new double[STATES][STATES];
        double[] counts = counts();
        for (int i = 0; i < STATES; i++) {
            for (int j = i + 1; j < STATES; j++) {
                square[i][j] = counts[PairIndex.of(i, j, STATES)];
                square[j][i] = square[i][j];
            }
        }
        CountsRegression.Fit fit = CountsRegression.fit(STATES, all, counts, new double[0][]);

        assertThat(fit.expected()[PairIndex.of(2, 5, STATES)])
                .isCloseTo(PairCounts.fit(square).expected(2, 5), within(1e-7));
    }

    @Test
    void aStateWithoutAnyCountExpectsNone() {
        boolean[] all = new boolean[PAIRS];
        Arrays.fill(all, true);
        double[] counts = counts();
        for (int other = 1; other < STATES; other++) {
            counts[PairIndex.of(0, other, STATES)] = 0;
        }
        CountsRegression.Fit fit = CountsRegression.fit(STATES, all, counts, new double[][] {wave(1)});

        assertThat(fit.expected()[PairIndex.of(0, 4, STATES)]).isZero();
        assertThat(fit.expected()[PairIndex.of(1, 4, STATES)]).isPositive();
    }
}
