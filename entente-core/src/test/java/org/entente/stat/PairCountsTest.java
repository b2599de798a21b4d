package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PairCountsTest {
    private static final double NONE = Double.NaN;

    /**
     * Expected values: Newton's method on the Poisson likelihood of the log effects, another road to the same maximum,
     * with numpy 2.4.6. X has a row for each pair with a count and a one for either of its states; from b = 1, 200 times
     * {@code mu = np.exp(X@b); b += np.linalg.solve(X.T*mu@X, X.T@(Y-mu))}; then {@code np.exp(b)}.
     */
    @Test
    void agreesWithNewtonsMethodWhereACountIsMissing() {
        double[][] counts = {
            {NONE, 60, 50, 20, 7},
            {60, NONE, 55, NONE, 12},
            {50, 55, NONE, 30, 9},
            {20, NONE, 30, NONE, 3},
            {7, 12, 9, 3, NONE}
        };

        PairCounts fit = PairCounts.fit(counts);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.effects())
                .containsExactly(
                        new double[] {6.74834619, 8.33675935, 7.28618356, 3.47912004, 1.19920732}, within(5e-9));
    }

    @Provide
    Arbitrary<int[]> counts() {
        return Arbitraries.integers().between(1, 90).array(int[].class).ofSize(15);
    }

    @Property(tries = 50)
    void everyStatesExpectedCountsAddUpToItsObservedOnes(@ForAll("counts") int[] numbers) {
        double[][] counts = counts(numbers);

        PairCounts fit = PairCounts.fit(counts);

        for (int i = 0; i < counts.length; i++) {
            double observed = 0;
            double expected = 0;
            for (int j = 0; j < counts.length; j++) {
                observed += i == j ? 0 : counts[i][j];
                expected += i == j ? 0 : fit.expected(i, j);
            }
            assertThat(expected).isCloseTo(observed, within(1e-6 * observed));
        }
    }

    /** Six states. */
    private static double[][] counts(int[] numbers) {
        double[][] counts = new double[6][6];
        int next = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                counts[i][j] = numbers[next];
                counts[j][i] = numbers[next++];
            }
        }
        return counts;
    }

    @Test
    void aStateThatSharesNothingIsExpectedToShareNothing() {
        PairCounts fit = PairCounts.fit(new double[][] {{0, 4, 2, 0}, {4, 0, 3, 0}, {2, 3, 0, 0}, {0, 0, 0, 0}});

        assertThat(fit.expected(0, 3)).isZero();
        assertThat(fit.expected(0, 1)).isCloseTo(4, within(1e-9));
        assertThat(PairCounts.fit(new double[3][3]).effects()).containsOnly(0);
        assertThat(PairCounts.fit(new double[0][0]).effects()).isEmpty();
    }
}
