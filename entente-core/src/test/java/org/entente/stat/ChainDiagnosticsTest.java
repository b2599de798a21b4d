package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainDiagnosticsTest {
    /** Expected values: {@code docs/reference/chain_diagnostics.py} with numpy 2.4.6 and scipy 1.17.1. */
    @ParameterizedTest
    @CsvSource({
        "4, 200, 0.5, 0, 1.0036877781779199, 265.87134918022707, 510.62145401768043",
        "2, 101, 0.9, 0, 1.075901975896065, 20.0464955489728, 58.6857735545416",
        "3, 60, -0.6, 0, 1.029913942210136, 405.9490509185951, 175.85106382978717",
        "4, 100, 0.2, 0.3, 1.5182437482279942, 7.906957374136357, 34.37892095357593",
        "1, 50, 0, 0, 0.983660876462299, 51.75179964310762, 46.04409857328147"
    })
    void areThoseOfTheReference(
            int chains, int draws, double stick, double shift, double rHat, double bulk, double tail) {
        double[][] made = chains(chains, draws, stick, shift);

        assertThat(ChainDiagnostics.rHat(made)).isCloseTo(rHat, within(1e-10));
        assertThat(ChainDiagnostics.bulkSize(made)).isCloseTo(bulk, within(1e-7));
        assertThat(ChainDiagnostics.tailSize(made)).isCloseTo(tail, within(1e-7));
    }

    /** Autoregressive chains from a linear congruential generator, as the reference makes them. */
    private static double[][] chains(int chains, int draws, double stick, double shift) {
        double[][] made = new double[chains][draws];
        long state = 12345;
        for (int chain = 0; chain < chains; chain++) {
            double value = 0;
            for (int k = 0; k < draws; k++) {
                state = (1103515245L * state + 12345) % (1L << 31);
                value = stick * value + (double) state / (1L << 31) - 0.5;
                made[chain][k] = value + shift * chain;
            }
        }
        return made;
    }

    @Test
    void aMonotoneMapChangesNothing() {
        double[][] made = chains(3, 80, 0.4, 0.1);
        double[][] mapped = chains(3, 80, 0.4, 0.1);
        for (double[] chain : mapped) {
            for (int k = 0; k < chain.length; k++) {
                chain[k] = Math.exp(3 * chain[k]);
            }
        }

        assertThat(ChainDiagnostics.bulkSize(mapped)).isEqualTo(ChainDiagnostics.bulkSize(made));
        assertThat(ChainDiagnostics.tailSize(mapped)).isEqualTo(ChainDiagnostics.tailSize(made));
    }

    @Test
    void ofOneValueOrOfNoneTheyAreUndefined() {
        double[][] constant = new double[2][10];
        double[][] broken = chains(2, 10, 0, 0);
        broken[1][3] = Double.NaN;

        assertThat(ChainDiagnostics.rHat(constant)).isNaN();
        assertThat(ChainDiagnostics.bulkSize(constant)).isNaN();
        assertThat(ChainDiagnostics.tailSize(broken)).isNaN();
    }

    @Test
    void chainsThatStandStillApartHaveNotMixed() {
        double[][] apart = {new double[10], {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}};

        assertThat(ChainDiagnostics.rHat(apart)).isInfinite();
    }

    @Test
    void refusesChainsThatAreTooShortOrOfDifferentLengths() {
        assertThatThrownBy(() -> ChainDiagnostics.rHat(new double[2][3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChainDiagnostics.rHat(new double[][] {new double[8], new double[9]}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
