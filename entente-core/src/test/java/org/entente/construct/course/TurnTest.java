package org.entente.construct.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final double[] VALUES = {.1, .2, .3, .9, .5, .6, .4};

    private static AffinitySeries series(int... years) {
        double[][] lagged = new double[years.length][YearlyAffinity.LAGS + 1];
        for (double[] row : lagged) {
            row[0] = 4e-4;
            row[1] = 1e-4;
        }
        return new AffinitySeries(years, new int[years.length], Arrays.copyOf(VALUES, years.length), lagged);
    }

    @Test
    void isTheMeanOfThreeYearsAfterLessThatOfThreeBefore() {
        AffinitySeries series = series(2001, 2002, 2003, 2004, 2005, 2006, 2007);
        assertThat(Turn.defined(series, 2004)).isTrue();
        Turn turn = Turn.of(series, 2004);
        assertThat(turn.change()).isCloseTo(.5 - .2, within(1e-12));
        // Six variances and four covariances of neighbours on one side: (6 · 4 + 2 · 4 · 1) · 1e−4 / 9.
        assertThat(turn.variance()).isCloseTo(32e-4 / 9, within(1e-12));
    }

    @Test
    void needsAllThreeYearsOnEachSide() {
        assertThat(Turn.defined(series(2001, 2002, 2003, 2004, 2005, 2006), 2004))
                .isFalse();
        assertThat(Turn.defined(series(2000, 2002, 2003, 2004, 2005, 2006, 2007), 2004))
                .isFalse();
        assertThat(Turn.defined(series(2001, 2002, 2003, 2005, 2006, 2007), 2004))
                .isTrue();
    }

    @Test
    void ofAllPairsIsThatOfThePair() {
        float[] rows = new float[7 * AffinityRows.WIDTH];
        for (int k = 0; k < 7; k++) {
            rows[k * AffinityRows.WIDTH] = 2001 + k;
            rows[k * AffinityRows.WIDTH + 1] = 2;
            rows[k * AffinityRows.WIDTH + 3] = (float) VALUES[k];
        }
        AffinityMatrix matrix = AffinityMatrix.of(rows, 4);
        assertThat(Turn.change(matrix, 2, 2004).orElseThrow()).isCloseTo(.3, within(1e-7));
        assertThat(Turn.change(matrix, 2, 2005)).isEmpty();
        assertThat(Turn.change(matrix, 1, 2004)).isEmpty();
    }
}
