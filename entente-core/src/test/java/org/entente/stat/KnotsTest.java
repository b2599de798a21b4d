package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KnotsTest {
    /** Quantiles of 0 to 10 at five knots are 0, 2.5, 5, 7.5, 10. */
    @Test
    void placesAreLinearBetweenKnots() {
        double[] knots = Knots.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 5);
        assertThat(knots).containsExactly(0, 2.5, 5, 7.5, 10);
        assertThat(Knots.place(knots, 0, 5, 5)).isEqualTo(50);
        assertThat(Knots.place(knots, 0, 5, 6)).isCloseTo(60, within(1e-12));
        assertThat(Knots.place(knots, 0, 5, -1)).isZero();
        assertThat(Knots.place(knots, 0, 5, 11)).isEqualTo(100);
    }

    @Test
    void severalLieOneBehindTheOther() {
        double[] knots = {0, 1, 2, 10, 20, 30};
        assertThat(Knots.place(knots, 3, 3, 15)).isCloseTo(25, within(1e-12));
        assertThat(Knots.place(knots, 0, 3, 1.5)).isCloseTo(75, within(1e-12));
    }
}
