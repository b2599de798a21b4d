package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {
    private static final int DRAWS = 100_000;

    /** Expected: {@code truncnorm.stats(low, high)} of scipy 1.17.1; tolerances are five standard errors. */
    @ParameterizedTest
    @CsvSource({
        "-Infinity, Infinity, 0, 1",
        "-Infinity, -2, -2.37321553282284, 0.11427910041408",
        "0.5, Infinity, 1.14107777036806, 0.26848040715588",
        "-1, 1, 0, 0.29112509477279",
        "0.3, 0.4, 0.34970843649300, 0.00083300459803",
        "3, 5, 3.28269437994230, 0.06979756607043",
        "-0.2, 6, 0.67507317045102, 0.40926151541491",
        "-6, -5.5, -5.64471808614191, 0.01436056650611"
    })
    void drawsBetweenBoundsHaveTheirMeanAndVariance(double low, double high, double mean, double variance) {
        Noise noise = new Noise(1, 2);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < DRAWS; k++) {
            double draw = noise.normalBetween(low, high);
            assertThat(draw).isBetween(low, high);
            sum += draw;
            squares += draw * draw;
        }
        double found = sum / DRAWS;

        assertThat(found).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(squares / DRAWS - found * found).isCloseTo(variance, within(variance * 0.05));
    }

    /** Expected: {@code norm.logcdf} of scipy 1.17.1. */
    @ParameterizedTest
    @CsvSource({
        "1.5, -0.06914345561223",
        "-1, -1.84102164500926",
        "-4.99, -15.01318171768932",
        "-5.01, -15.11691180064043",
        "-8, -35.01343715991456",
        "-20, -203.9171553710973"
    })
    void theLogarithmOfAProbabilityHoldsFarBelowZero(double x, double expected) {
        assertThat(ScaleMove.logProbability(x)).isCloseTo(expected, within(1e-8));
    }
}
