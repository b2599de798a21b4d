package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelativeAffinityTest {
    /** μ + a + a' with sum-to-zero, by elimination on the plain normal equations with a constraint row. */
    private static double[] plainLevels(int states, boolean[] reference, double[] values) {
        double[][] m = new double[states][states + 1];
        int pair = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++, pair++) {
                if (reference[pair] && !Double.isNaN(values[pair])) {
                    m[i][i]++;
                    m[j][j]++;
                    m[i][j]++;
                    m[j][i]++;
                    m[i][states] += values[pair];
                    m[j][states] += values[pair];
                }
            }
        }
        for (int c = 0; c < states; c++) {
            int best = c;
            for (int r = c; r < states; r++) {
                best = Math.abs(m[r][c]) > Math.abs(m[best][c]) ? r : best;
            }
            double[] swap = m[c];
            m[c] = m[best];
            m[best] = swap;
            for (int r = 0; r < states; r++) {
                double factor = r == c ? 0 : m[r][c] / m[c][c];
                for (int k = c; k <= states && factor != 0; k++) {
                    m[r][k] -= factor * m[c][k];
                }
            }
        }
        double[] levels = new double[states];
        Arrays.setAll(levels, s -> m[s][states] / m[s][s]);
        return levels;
    }

    private static double[] noise(int pairs, long seed) {
        return new Random(seed).doubles(pairs).toArray();
    }

    private static boolean[] all(int pairs) {
        boolean[] mask = new boolean[pairs];
        Arrays.fill(mask, true);
        return mask;
    }

    @Test
    void equalsThePlainNormalEquations() {
        int states = 40;
        double[] values = noise(PairIndex.count(states), 1);
        boolean[] reference = all(values.length);
        Random random = new Random(2);
        for (int p = 0; p < reference.length; p++) {
            reference[p] = random.nextInt(4) > 0;
        }
        double[] expected = plainLevels(states, reference, values);
        RelativeAffinity.Fit fit = RelativeAffinity.over(states, reference).fit(values);
        assertThat(fit.levels()).containsExactly(expected, within(1e-11));
        assertThat(Arrays.stream(fit.effects()).sum()).isCloseTo(0, within(1e-11));
        assertThat(fit.residual(3, 7, 0.5))
                .isCloseTo(0.5 - fit.mean() - fit.effects()[3] - fit.effects()[7], within(1e-12));
    }

    @Test
    void undefinedValuesLeaveTheFit() {
        int states = 30;
        double[] values = noise(PairIndex.count(states), 3);
        Random random = new Random(4);
        for (int p = 0; p < values.length; p++) {
            values[p] = random.nextInt(5) == 0 ? Double.NaN : values[p];
        }
        double[] expected = plainLevels(states, all(values.length), values);
        RelativeAffinity.Fit fit =
                RelativeAffinity.over(states, all(values.length)).fit(values);
        assertThat(fit.levels()).containsExactly(expected, within(1e-11));
    }

    @Test
    void aStateThatLosesAllItsPairsHasNoEffectAndLeavesTheOthersExact() {
        int states = 20;
        double[] values = noise(PairIndex.count(states), 5);
        for (int other = 0; other < states; other++) {
            if (other != 7) {
                values[PairIndex.of(7, other, states)] = Double.NaN;
            }
        }
        boolean[] without = all(values.length);
        for (int p = 0; p < values.length; p++) {
            without[p] = !Double.isNaN(values[p]);
        }
        double[] direct = RelativeAffinity.over(states, without).fit(values).levels();
        double[] reduced =
                RelativeAffinity.over(states, all(values.length)).fit(values).levels();
        assertThat(reduced[7]).isNaN();
        assertThat(direct[7]).isNaN();
        for (int s = 0; s < states; s++) {
            if (s != 7) {
                assertThat(reduced[s]).isCloseTo(direct[s], within(1e-11));
            }
        }
    }

    @Test
    void degenerateSetsHaveDefinedAnswers() {
        assertThat(RelativeAffinity.over(0, new boolean[0]).fit(new double[0]).mean())
                .isNaN();
        assertThat(RelativeAffinity.over(1, new boolean[0]).fit(new double[0]).levels())
                .containsExactly(Double.NaN);
        RelativeAffinity two = RelativeAffinity.over(2, new boolean[] {true});
        assertThat(two.degreesOfFreedom()).isZero();
        assertThat(two.fit(new double[] {0.8}).residual(0, 1, 0.8)).isCloseTo(0, within(1e-15));
        assertThat(two.fit(new double[] {0.8}).effects()).containsExactly(new double[] {0, 0}, within(1e-15));
        RelativeAffinity triangle = RelativeAffinity.over(3, new boolean[] {true, true, true});
        assertThat(triangle.degreesOfFreedom()).isZero();
        double[] values = {0.2, 0.5, 0.9};
        assertThat(triangle.fit(values).residuals(values, new boolean[] {true, true, true}))
                .containsExactly(new double[] {0, 0, 0}, within(1e-15));
    }

    @Test
    void componentsAreFittedOnTheirOwn() {
        boolean[] reference = new boolean[PairIndex.count(9)];
        for (int i = 0; i < 9; i++) {
            for (int j = i + 1; j < 9; j++) {
                reference[PairIndex.of(i, j, 9)] = (i < 4) == (j < 4) && i != 8 && j != 8;
            }
        }
        double[] values = noise(reference.length, 6);
        RelativeAffinity.Fit fit = RelativeAffinity.over(9, reference).fit(values);
        boolean[] firstFour = all(6);
        double[] inner = new double[6];
        for (int i = 0, p = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                inner[p++] = values[PairIndex.of(i, j, 9)];
            }
        }
        double[] alone = RelativeAffinity.over(4, firstFour).fit(inner).levels();
        assertThat(Arrays.copyOf(fit.levels(), 4)).containsExactly(alone, within(1e-12));
        assertThat(fit.levels()[8]).isNaN();
        assertThat(fit.mean()).isFinite();
    }

    @Test
    void residualsAreOrthogonalToEveryState() {
        int states = 25;
        double[] values = noise(PairIndex.count(states), 8);
        boolean[] reference = all(values.length);
        double[] residuals =
                RelativeAffinity.over(states, reference).fit(values).residuals(values, reference);
        for (int s = 0; s < states; s++) {
            double sum = 0;
            for (int other = 0; other < states; other++) {
                sum += s == other ? 0 : residuals[PairIndex.of(s, other, states)];
            }
            assertThat(sum).isCloseTo(0, within(1e-12));
        }
    }
}
