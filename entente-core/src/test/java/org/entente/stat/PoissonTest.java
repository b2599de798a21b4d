package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTest {
    /** Expected values: {@code chi2.ppf(.05, 2*k)/2, chi2.ppf(.95, 2*k + 2)/2} with scipy 1.17.1. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 2.9957322735539895",
        "1, 0.05129329438755053, 4.743864518390577",
        "10, 5.425405697091295, 16.962219235721903",
        "250, 224.57337818636452, 277.6153926106948"
    })
    void boundsAreThoseOfTheChiSquareDistribution(long count, double lower, double upper) {
        assertThat(Poisson.lower(count, 0.9)).isCloseTo(lower, within(1e-9));
        assertThat(Poisson.upper(count, 0.9)).isCloseTo(upper, within(1e-9));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> Poisson.lower(-1, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Poisson.upper(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
