package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: {@code norm.cdf}, {@code norm.ppf} and {@code truncnorm.ppf} of scipy 1.17.1. */
class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "-6, 9.865876450376946e-10",
        "-1.5, 0.06680720126885807",
        "0, 0.5",
        "0.3, 0.6179114221889526",
        "2.5, 0.9937903346742238",
        "7, 0.9999999999987201"
    })
    void probabilitiesAreThoseOfTheDistribution(double x, double probability) {
        assertThat(Normal.probability(x)).isCloseTo(probability, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-12, -7.034483825301131",
        "0.0001, -3.7190164854556804",
        "0.05, -1.6448536269514729",
        "0.3, -0.5244005127080409",
        "0.5, 0",
        "0.9, 1.2815515655446004",
        "0.999, 3.090232306167813"
    })
    void quantilesAreThoseOfTheDistribution(double probability, double x) {
        assertThat(Normal.quantile(probability)).isCloseTo(x, within(1e-12));
    }

    @Test
    void theEndsLieAtInfinity() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.probability(-40)).isZero();
        assertThat(Normal.probability(40)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.017211246687441784", "0.5, 0.11062413433411855", "0.95, 0.23587084184831764", "0, 0", "1, 1"})
    void quantilesOfACutDistributionStayWithinItsBounds(double probability, double x) {
        assertThat(new TruncatedNormal(0.1, 0.08, 0, 1).quantile(probability)).isCloseTo(x, within(1e-12));
    }

    @Test
    void withoutDeviationTheQuantileIsTheMean() {
        assertThat(new TruncatedNormal(0.4, 0, 0, 1).quantile(0.9)).isEqualTo(0.4);
    }
}
