package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PercentileTest {
    private final Percentile five = Percentile.among(new double[] {3, Double.NaN, 1, 2, 2, 5});

    @Test
    void equalValuesCountHalf() {
        assertThat(five.size()).isEqualTo(5);
        assertThat(five.of(1)).isCloseTo(10, within(1e-12));
        assertThat(five.of(2)).isCloseTo(40, within(1e-12));
        assertThat(five.of(5)).isCloseTo(90, within(1e-12));
        assertThat(five.of(Double.NaN)).isNaN();
        assertThat(Percentile.among(new double[0]).of(1)).isNaN();
        assertThat(Percentile.among(new double[] {7}).of(7)).isEqualTo(50);
    }

    @Test
    void ranksShareTheBetterPlace() {
        assertThat(five.rank(5)).isEqualTo(1);
        assertThat(five.rank(3)).isEqualTo(2);
        assertThat(five.rank(2)).isEqualTo(3);
        assertThat(five.rank(1)).isEqualTo(5);
    }

    @Test
    void pairsOutsideTheReferenceSetHaveNone() {
        double[] values = {0.1, 0.2, 0.3};
        boolean[] reference = {true, false, true};
        assertThat(Percentile.among(values, reference).of(values, reference)).containsExactly(25, Double.NaN, 75);
    }

    @Test
    void theMinimumGrowsWithTheSlice() {
        assertThat(ReferenceSet.minimum(0)).isEqualTo(10);
        assertThat(ReferenceSet.minimum(30)).isEqualTo(10);
        assertThat(ReferenceSet.minimum(31)).isEqualTo(11);
        assertThat(ReferenceSet.minimum(89)).isEqualTo(30);
        assertThat(ReferenceSet.minimum(6843)).isEqualTo(30);
        assertThat(ReferenceSet.of(new int[] {9, 10, 11}, 12)).containsExactly(false, true, true);
    }

    /** R: {@code quantile(c(1, 2, 4, 8), c(0, .25, .5, .9, 1), type = 7)} by hand: h = 3p. */
    @Test
    void quantilesAreOfTypeSeven() {
        assertThat(Quantile.of(new double[] {8, 1, Double.NaN, 4, 2}, 0, 0.25, 0.5, 0.9, 1))
                .containsExactly(new double[] {1, 1.75, 3, 6.8, 8}, within(1e-12));
        assertThat(Quantile.of(new double[0], 0.5)).containsExactly(Double.NaN);
    }

    @Test
    void quantilesBySelectionAreThoseOfSortedValues() {
        Random random = new Random(3);
        for (int size : new int[] {1, 2, 3, 10, 951, 1000}) {
            double[] values =
                    random.doubles(size).map(x -> Math.rint(x * 40) / 40).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (double p : new double[] {0, 0.05, 0.5, 0.95, 1}) {
                assertThat(Selection.quantile(values, size, p)).isEqualTo(Quantile.ofSorted(sorted, p));
            }
        }
    }
}
