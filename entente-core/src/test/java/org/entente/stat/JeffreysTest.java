package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JeffreysTest {
    /** By numerical integration of the density with numpy: 2,000,000 points, cumulative sums of x^(k-.5)(1-x)^(n-k-.5). */
    @Test
    void agreesWithNumericalIntegration() {
        Interval.Bounds interval = Jeffreys.of(3, 7, 0.9);

        assertThat(interval.lo()).isCloseTo(0.174607, within(1e-5));
        assertThat(interval.hi()).isCloseTo(0.719182, within(1e-5));
    }

    @Test
    void noneIsFromNoughtAndAllIsToOne() {
        assertThat(Jeffreys.of(0, 12, 0.9).lo()).isZero();
        assertThat(Jeffreys.of(12, 12, 0.9).hi()).isEqualTo(1);
        assertThat(Jeffreys.of(12, 12, 0.9).lo()).isLessThan(1);
        assertThatThrownBy(() -> Jeffreys.of(3, 2, 0.9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void theShareLiesInIt(@ForAll @IntRange(min = 1, max = 60) int n, @ForAll @IntRange(max = 60) int k) {
        int hits = k % (n + 1);
        Interval.Bounds interval = Jeffreys.of(hits, n, 0.9);
        Interval.Bounds mirrored = Jeffreys.of(n - hits, n, 0.9);

        assertThat((double) hits / n).isBetween(interval.lo(), interval.hi());
        assertThat(mirrored.lo()).isCloseTo(1 - interval.hi(), within(1e-9));
    }
}
