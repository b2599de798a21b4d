package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    private static double[] constant(double value) {
        double[] draws = new double[1000];
        Arrays.fill(draws, value);
        return draws;
    }

    /** {@code python3 docs/reference/beta_quantile.py F 0.05}. */
    @Test
    void betaQuantilesEqualTheReferenceImplementation() {
        assertThat(Beta.quantile(0.05, 10.5, 0.5)).isCloseTo(0.8292268917551489, within(1e-12));
        assertThat(Beta.quantile(0.05, 25.5, 0.5)).isCloseTo(0.926760606188846, within(1e-12));
        assertThat(Beta.quantile(0.05, 150.5, 0.5)).isCloseTo(0.9872978456267347, within(1e-12));
        assertThat(Beta.quantile(0.025, 10.5, 0.5)).isCloseTo(0.782803732490772, within(1e-12));
        // Beta(1, 1) is uniform, Beta(2, 1) has P(X <= x) = x^2, Beta(1/2, 1/2) the arcsine law.
        assertThat(Beta.quantile(0.3, 1, 1)).isCloseTo(0.3, within(1e-13));
        assertThat(Beta.quantile(0.3, 2, 1)).isCloseTo(Math.sqrt(0.3), within(1e-13));
        assertThat(Beta.probability(0.5, 0.5, 0.5)).isCloseTo(0.5, within(1e-13));
        assertThat(Beta.probability(0.2, 3, 5) + Beta.probability(0.8, 5, 3)).isCloseTo(1, within(1e-13));
    }

    @Test
    void boundsAreTypeSevenQuantilesOfTheDefinedDraws() {
        double[] draws =
                IntStream.range(0, 1000).mapToDouble(k -> (999 - k) / 1000.0).toArray();
        Interval interval = Intervals.of(0.5, draws, 10, 0.9);
        // type 7: h = 999 * 0.05 = 49.95
        assertThat(interval.low()).isCloseTo(0.04995, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.94905, within(1e-12));
        Arrays.fill(draws, 0, 50, Double.NaN);
        assertThat(Intervals.of(0.5, draws, 10, 0.9)).isInstanceOf(Interval.Bounds.class);
        draws[50] = Double.NaN;
        assertThat(Intervals.of(0.5, draws, 10, 0.9)).isEqualTo(new Interval.None(Interval.Why.OFTEN_UNDEFINED));
    }

    @Test
    void fewFamiliesGiveNone() {
        assertThat(Intervals.of(0.5, constant(0.5), 9, 0.9)).isEqualTo(new Interval.None(Interval.Why.FEW_FAMILIES));
        assertThat(Intervals.of(TableMeasure.AGREEMENT, 1, constant(1), 9, 0.9))
                .isEqualTo(new Interval.None(Interval.Why.FEW_FAMILIES));
        assertThat(Intervals.of(Double.NaN, constant(0.5), 30, 0.9))
                .isEqualTo(new Interval.None(Interval.Why.UNDEFINED));
    }

    @Test
    void jointVotesAllAlikeAreNeverCertain() {
        double bound = 0.8292268917551489;
        close(Intervals.of(TableMeasure.AGREEMENT, 1, constant(1), 10, 0.9), bound, 1);
        close(Intervals.of(TableMeasure.IDENTICAL, 1, constant(1), 10, 0.9), bound, 1);
        close(Intervals.of(TableMeasure.AGREEMENT, 0, constant(0), 10, 0.9), 0, 1 - bound);
        close(Intervals.of(TableMeasure.S_ABS, 1, constant(1), 10, 0.9), 2 * bound - 1, 1);
        close(Intervals.of(TableMeasure.S_SQ, -1, constant(-1), 10, 0.9), -1, 1 - 2 * bound);
        assertThat(Intervals.of(TableMeasure.KAPPA_NOM, 1, constant(1), 10, 0.9))
                .isEqualTo(new Interval.None(Interval.Why.NO_VARIATION));
    }

    private static void close(Interval interval, double lo, double hi) {
        assertThat(interval)
                .isInstanceOfSatisfying(
                        Interval.Bounds.class, b -> assertThat(b.alike()).isTrue());
        assertThat(interval.low()).isCloseTo(lo, within(1e-12));
        assertThat(interval.high()).isCloseTo(hi, within(1e-12));
    }
}
