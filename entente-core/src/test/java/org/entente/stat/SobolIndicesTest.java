package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ishigami and Homma's function with a = 7, b = .1, whose indices are known: with V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½,
 * V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ = 8b²π⁸/225.
 */
class SobolIndicesTest {
    private static final double[] FIRST = {0.31390519, 0.44241114, 0};
    private static final double[] TOTAL = {0.55758886, 0.44241114, 0.24368366};
    private static final int ROWS = 8000;

    private static double ishigami(double[] x) {
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    private static List<SobolIndices.Input> indices(double shift, int rows, long seed) {
        Random random = new Random(seed);
        double[] a = new double[rows];
        double[] b = new double[rows];
        double[][] mixed = new double[3][rows];
        for (int row = 0; row < rows; row++) {
            double[] one = random.doubles(3, -Math.PI, Math.PI).toArray();
            double[] other = random.doubles(3, -Math.PI, Math.PI).toArray();
            a[row] = shift + ishigami(one);
            b[row] = shift + ishigami(other);
            for (int input = 0; input < 3; input++) {
                double[] both = one.clone();
                both[input] = other[input];
                mixed[input][row] = shift + ishigami(both);
            }
        }
        return SobolIndices.of(a, b, mixed, seed, 0.9);
    }

    @Test
    void findsTheIndicesOfIshigamisFunction() {
        List<SobolIndices.Input> inputs = indices(0, ROWS, 3);
        for (int input = 0; input < 3; input++) {
            assertThat(inputs.get(input).first().value()).isCloseTo(FIRST[input], within(0.03));
            assertThat(inputs.get(input).total().value()).isCloseTo(TOTAL[input], within(0.03));
        }
    }

    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        int held = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<SobolIndices.Input> inputs = indices(0, 400, seed);
            for (int input = 0; input < 3; input++) {
                held += holds(inputs.get(input).first(), FIRST[input]) ? 1 : 0;
                held += holds(inputs.get(input).total(), TOTAL[input]) ? 1 : 0;
            }
        }
        assertThat(held).isBetween(98, 118);
    }

    private static boolean holds(SobolIndices.Index index, double truth) {
        return index.lo() <= truth && truth <= index.hi();
    }

    @Test
    void aConstantAddedChangesNothing() {
        List<SobolIndices.Input> plain = indices(0, 500, 4);
        List<SobolIndices.Input> shifted = indices(1000, 500, 4);
        for (int input = 0; input < 3; input++) {
            assertThat(shifted.get(input).first().value())
                    .isCloseTo(plain.get(input).first().value(), within(1e-9));
        }
    }

    @Test
    void aResultThatNeverVariesHasNone() {
        double[] same = {5, 5, 5};
        SobolIndices.Input input =
                SobolIndices.of(same, same, new double[][] {same}, 1, 0.9).get(0);
        assertThat(input.first().value()).isNaN();
        assertThat(input.total().lo()).isNaN();
    }

    @Test
    void refusesSamplesOfDifferentSizes() {
        assertThatThrownBy(() -> SobolIndices.of(new double[2], new double[2], new double[1][3], 1, 0.9))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
