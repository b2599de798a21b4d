package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {
    /** numpy: np.corrcoef([1, 2, 4, 8], [3, 1, 7, 6])[0, 1]. */
    @Test
    void agreesWithNumpy() {
        double nan = Double.NaN;
        Correlation correlation = Correlation.of(new double[] {1, 2, nan, 4, 8, 5}, new double[] {3, 1, 5, 7, 6, nan});

        assertThat(correlation.value()).isCloseTo(0.6744961489475348, within(1e-12));
        assertThat(correlation.size()).isEqualTo(4);
    }

    @Test
    void withoutVariationThereIsNone() {
        assertThat(Correlation.of(new double[] {1, 1}, new double[] {1, 2}).value())
                .isNaN();
        assertThat(Correlation.of(new double[0], new double[0]).value()).isNaN();
    }
}
