package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Expected values: two series of 25 and 23 years from the generator below, some cells unknown, by numpy:
 * {@code d = u - v; sqrt(mean(d[known]**2))} a year with two known or more, {@code nanmean} over years; warping by the
 * full table of Sakoe and Chiba's symmetric steps.
 */
class HistoryDistanceTest {
    private static final double UNKNOWN = Double.NaN;

    static double[][] series(int years, int dimensions, long seed) {
        double[][] series = new double[years][dimensions];
        long state = seed;
        for (double[] year : series) {
            for (int k = 0; k < dimensions; k++) {
                state = (state * 1_103_515_245L + 12_345) % (1L << 31);
                year[k] = state * 4.0 / (1L << 31) - 2;
            }
        }
        return series;
    }

    private static double[][] first() {
        double[][] a = series(25, 3, 1);
        a[3][0] = UNKNOWN;
        a[5][2] = UNKNOWN;
        return a;
    }

    private static double[][] second() {
        double[][] b = series(23, 3, 2);
        b[5][1] = UNKNOWN;
        b[7][2] = UNKNOWN;
        return b;
    }

    @Test
    void isTheMeanOverYearsOfTheRootMeanSquareOverDimensionsKnownForBoth() {
        double[] without = {1.5851668658459617, 1.6402084749264771, 1.3972006410954445};

        HistoryDistance.Mean all = HistoryDistance.of(first(), second(), -1);

        assertThat(all.value()).isCloseTo(1.6012235249668179, within(1e-12));
        assertThat(all.years()).isEqualTo(22);
        for (int k = 0; k < 3; k++) {
            assertThat(HistoryDistance.of(first(), second(), k).value()).isCloseTo(without[k], within(1e-12));
        }
    }

    @Test
    void warpsWithinTheBand() {
        double[][] a = first();
        double[][] b = second();

        assertThat(warped(a, b, 10)).isCloseTo(1.0498306334544907, within(1e-12));
        assertThat(warped(a, b, 3)).isCloseTo(1.0768892626254385, within(1e-12));
        assertThat(warped(a, b, 1)).isNaN();
    }

    @Test
    void hasNoValueWithoutAYear() {
        double[][] none = {{1, UNKNOWN, UNKNOWN}};

        assertThat(HistoryDistance.of(none, none, -1)).isEqualTo(new HistoryDistance.Mean(UNKNOWN, 0));
        assertThat(warped(none, none, 10)).isNaN();
        assertThat(warped(new double[0][], none, 10)).isNaN();
    }

    @Property(tries = 50)
    void isSymmetricAndZeroForOneselfAndNeverBelowTheWarpedDistance(
            @ForAll @IntRange(min = 1, max = 999) int seed, @ForAll @IntRange(min = 1, max = 30) int years) {
        double[][] a = series(years, 3, seed);
        double[][] b = series(years, 3, seed + 1000L);

        double distance = HistoryDistance.of(a, b, -1).value();

        assertThat(HistoryDistance.of(b, a, -1).value()).isEqualTo(distance);
        assertThat(HistoryDistance.of(a, a, -1).value()).isZero();
        assertThat(warped(a, b, 10)).isLessThanOrEqualTo(distance + 1e-12).isCloseTo(warped(b, a, 10), within(1e-12));
        assertThat(warped(a, b, 0)).isCloseTo(distance, within(1e-12));
    }

    private static double warped(double[][] a, double[][] b, int band) {
        return WarpedDistance.of(a.length, b.length, band, (i, j) -> HistoryDistance.ofYear(a[i], b[j]));
    }
}
