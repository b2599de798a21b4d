package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TwoCasesTest {
    @Provide
    Arbitrary<double[]> support() {
        return Arbitraries.of(-1.0, -0.5, 0.0, 0.25, 0.5, 0.75, 1.0)
                .array(double[].class)
                .ofSize(40);
    }

    @Property(tries = 100)
    void sharesAddUpToNoMoreThanOneAndTurnWithTheOrder(
            @ForAll("support") double[] first, @ForAll("support") double[] second) {
        TwoCases found = TwoCases.of(first, second);
        TwoCases turned = TwoCases.of(second, first);
        assertThat(found.both() + found.split()).isBetween(0.0, 1.0 + 1e-12);
        assertThat(found.against()).isLessThanOrEqualTo(found.split());
        assertThat(turned.firstAlone()).isEqualTo(found.secondAlone());
        assertThat(turned.difference()).isCloseTo(-found.difference(), within(1e-12));
        if (!Double.isNaN(found.correlation())) {
            assertThat(turned.correlation()).isCloseTo(found.correlation(), within(1e-12));
        }
    }

    /** With every state of one case put beside every state of the other, support for one says nothing about the other. */
    @Property(tries = 20)
    void independentSharesAreThoseOfAllCombinations(
            @ForAll("support") double[] first, @ForAll("support") double[] second) {
        int n = first.length;
        double[] a = new double[n * n];
        double[] b = new double[n * n];
        Arrays.setAll(a, k -> first[k / n]);
        Arrays.setAll(b, k -> second[k % n]);
        TwoCases all = TwoCases.of(a, b);
        TwoCases independent = TwoCases.independent(first, second);
        assertThat(independent.both()).isCloseTo(all.both(), within(1e-12));
        assertThat(independent.split()).isCloseTo(all.split(), within(1e-12));
        assertThat(independent.against()).isCloseTo(all.against(), within(1e-12));
    }

    @Test
    void nobodyGivesNothing() {
        TwoCases none = TwoCases.of(new double[0], new double[0]);
        assertThat(none.states()).isZero();
        assertThat(none.both()).isNaN();
        assertThat(TwoCases.of(new double[] {1, 1}, new double[] {0, 1}).correlation())
                .isNaN();
    }

    @Test
    void drawsWithinStrataKeepEachStratumsSize() {
        int[] strata = {0, 0, 0, 1, 1, 2};
        for (int[] draw : StrataDraws.of(strata, 50, 3)) {
            assertThat(draw[0] + draw[1] + draw[2]).isEqualTo(3);
            assertThat(draw[3] + draw[4]).isEqualTo(2);
            assertThat(draw[5]).isEqualTo(1);
        }
    }

    @Test
    void theSlopeOfALine() {
        double[] x = {0, 1, 2, 3};
        double[] y = {1, 3, 5, 7};
        assertThat(LeastSquares.slope(x, y)).isCloseTo(2, within(1e-12));
        assertThat(LeastSquares.slope(new double[] {4, 4}, new double[] {1, 2})).isNaN();
        assertThat(LeastSquares.slope(x, new double[] {0, 9, 9, 3}, new int[] {1, 0, 0, 2}))
                .isCloseTo(1, within(1e-12));
    }
}
