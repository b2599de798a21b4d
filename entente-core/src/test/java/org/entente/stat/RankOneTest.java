package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RankOneTest {
    private static final int STATES = 12;

    private static double[][] table() {
        double[][] table = new double[STATES][STATES];
        for (int i = 0; i < STATES; i++) {
            for (int j = 0; j < STATES; j++) {
                boolean known = i != j && i * j % 17 != 5;
                double size = Math.log(1 + Math.pow((i + 1) * (j + 1), 0.7));
                table[i][j] = known ? size + 0.4 * Math.sin(3 * (i + j) + i * j) : Double.NaN;
            }
        }
        return table;
    }

    /**
     * Expected values by numpy 2.4.6: projected gradient ascent on the correlation itself, with backtracking, the best of
     * twelve random starts: for the pairs I, J with values v, r = corrcoef(v, c[I]*c[J]), gradient g = vc/(sp*sv) -
     * (pc@vc)/(sp**3*sv)*pc of the centred products pc and values vc with lengths sp and sv, times c[J] on I and c[I] on J,
     * cut at 0.
     */
    @Test
    void agreesWithGradientAscentOnTheCorrelation() {
        RankOne.Fit fit = RankOne.of(table());

        assertThat(fit.correlation()).isCloseTo(0.915645021230216, within(1e-9));
        assertThat(fit.centrality())
                .containsExactly(
                        new double[] {
                            0.877926, 0.908620, 0.925628, 0.956075, 0.949760, 0.967507, 0.964278, 0.971597, 0.980644,
                            0.984758, 0.993708, 1.000000
                        },
                        within(1e-4));
    }

    /** x = 2 + 3·c·c has correlation 1 with c·c. */
    @Test
    void recoversCentralitiesThatMadeTheTable() {
        double[] made = {1, 0.8, 0.5, 0.3, 0.2, 0};
        double[][] table = new double[made.length][made.length];
        for (int i = 0; i < made.length; i++) {
            for (int j = 0; j < made.length; j++) {
                table[i][j] = 2 + 3 * made[i] * made[j];
            }
        }
        RankOne.Fit fit = RankOne.of(table);

        assertThat(fit.correlation()).isCloseTo(1, within(1e-9));
        assertThat(fit.centrality()).containsExactly(made, within(1e-4));
    }

    @Test
    void aTableWithoutVariationHasNoCentrality() {
        double[][] same = new double[4][4];
        for (double[] row : same) {
            Arrays.fill(row, 1);
        }
        RankOne.Fit fit = RankOne.of(same);

        assertThat(fit.correlation()).isNaN();
        assertThat(fit.centrality()).containsOnly(Double.NaN);
        assertThat(RankOne.of(new double[0][0]).centrality()).isEmpty();
    }

    @Test
    void aStateWithoutAPairHasNone() {
        double[][] table = table();
        for (int i = 0; i < STATES; i++) {
            table[i][4] = Double.NaN;
            table[4][i] = Double.NaN;
        }
        assertThat(RankOne.of(table).centrality()[4]).isNaN();
        assertThat(RankOne.of(table).centrality()[5]).isBetween(0.0, 1.0);
    }

    @Property(tries = 25)
    void theScaleOfTheTableDoesNotMatter(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] table = new double[8][8];
        double[][] other = new double[8][8];
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < i; j++) {
                table[i][j] = (i + 1) * (j + 1) / 10.0 + random.nextDouble();
                table[j][i] = table[i][j];
                other[i][j] = 5 + 2 * table[i][j];
                other[j][i] = other[i][j];
            }
        }
        RankOne.Fit fit = RankOne.of(table);

        assertThat(RankOne.of(other).correlation()).isCloseTo(fit.correlation(), within(1e-6));
        assertThat(Arrays.stream(fit.centrality()).max().orElse(0)).isEqualTo(1);
        assertThat(Arrays.stream(fit.centrality()).min().orElse(-1)).isNotNegative();
    }
}
