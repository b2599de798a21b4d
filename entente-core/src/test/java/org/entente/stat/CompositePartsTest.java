package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompositePartsTest {
    private static final double[] FIRST = {1, 2, 4, 8, 16, 400};
    private static final double[] SECOND = {.3, .9, .2, .6, .6, .1};

    /**
     * {@code python3 -c} with numpy and scipy: p = (rankdata(x) - .5)/6; z = (x - x.mean())/x.std(); m = x - x.min();
     * FIRST alone is skewed by more than 2 only with enough members, so its skewness, 1.79, leaves it as it is.
     */
    @Test
    void scalesAreThoseOfTheFormulas() {
        CompositeParts parts = CompositeParts.of(new double[][] {FIRST, SECOND});
        assertThat(parts.skewed(0)).isFalse();
        assertThat(parts.part(CompositeDesign.PERCENTILE_ARITHMETIC, 1, 3)).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(parts.part(CompositeDesign.PERCENTILE_GEOMETRIC, 0, 0)).isCloseTo(0.5 / 6, within(1e-12));
        assertThat(parts.part(CompositeDesign.Z_ARITHMETIC, 1, 0)).isCloseTo(-0.5447048, within(1e-6));
        assertThat(parts.part(CompositeDesign.MIN_MAX_ARITHMETIC, 1, 0)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aSkewedPartRunsAsALogarithm() {
        double[] skewed = new double[20];
        for (int member = 0; member < 20; member++) {
            skewed[member] = member == 19 ? 1000 : member;
        }
        CompositeParts parts = CompositeParts.of(new double[][] {skewed});
        double unit = (1000 + 18 * 19 / 2.0) / 20;
        assertThat(parts.skewed(0)).isTrue();
        assertThat(parts.part(CompositeDesign.MIN_MAX_ARITHMETIC, 0, 10))
                .isCloseTo(Math.log1p(10 / unit) / Math.log1p(1000 / unit), within(1e-12));
    }

    @Test
    void aMeanIsWeightedAndAGeometricOneFallsWithTheLowPart() {
        CompositeParts parts = CompositeParts.of(new double[][] {FIRST, SECOND});
        double[] weights = {3, 1};
        double first = 0.5 / 6;
        double second = 2.5 / 6;
        assertThat(parts.value(CompositeDesign.PERCENTILE_ARITHMETIC, weights, 0))
                .isCloseTo((3 * first + second) / 4, within(1e-12));
        assertThat(parts.value(CompositeDesign.PERCENTILE_GEOMETRIC, weights, 0))
                .isCloseTo(Math.pow(first * first * first * second, 0.25), within(1e-12));
    }

    @Property(tries = 50)
    void identicalPartsGiveThePlaceOfThePart(@ForAll @IntRange(min = 2, max = 60) int members, @ForAll long seed) {
        double[] part = new Random(seed).ints(members, 0, 8).asDoubleStream().toArray();
        part[0] = -1;
        CompositeParts parts = CompositeParts.of(new double[][] {part, part, part});
        Percentile all = Percentile.among(part);
        for (CompositeDesign design : CompositeDesign.values()) {
            for (int member = 0; member < members; member++) {
                assertThat(parts.place(design, new double[] {1, 1, 1}, member))
                        .isCloseTo(all.of(part[member]), within(1e-9));
                assertThat(parts.rank(design, new double[] {1, 1, 1}, member)).isEqualTo(all.rank(part[member]));
            }
        }
    }

    @Property(tries = 50)
    void theOrderOfPartsAndTheSumOfWeightsDoNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        double[] one = random.doubles(40).toArray();
        double[] two = random.doubles(40).toArray();
        double[] three = random.doubles(40).toArray();
        CompositeParts parts = CompositeParts.of(new double[][] {one, two, three});
        CompositeParts turned = CompositeParts.of(new double[][] {three, one, two});
        for (CompositeDesign design : CompositeDesign.values()) {
            assertThat(parts.place(design, new double[] {1, 2, 5}, 7))
                    .isCloseTo(turned.place(design, new double[] {50, 10, 20}, 7), within(1e-9));
        }
    }

    @Property(tries = 50)
    void aHigherPartNeverLowersAMember(@ForAll long seed) {
        Random random = new Random(seed);
        double[] one = random.doubles(30).toArray();
        double[] two = random.doubles(30).toArray();
        CompositeParts before = CompositeParts.of(new double[][] {one, two});
        double[] raised = one.clone();
        raised[3] = raised[3] + 0.2;
        CompositeParts after = CompositeParts.of(new double[][] {raised, two});
        double[] weights = {1, 2};
        for (CompositeDesign design : CompositeDesign.values()) {
            if (design != CompositeDesign.MIN_MAX_ARITHMETIC || before.skewed(0) == after.skewed(0)) {
                assertThat(after.place(design, weights, 3)).isGreaterThanOrEqualTo(before.place(design, weights, 3));
            }
        }
    }

    @Test
    void refusesWhatIsMissingOrNeverVaries() {
        assertThatThrownBy(() -> CompositeParts.of(new double[][] {{1, Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompositeParts.of(new double[][] {{1, 2}, {1, 2, 3}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompositeParts.of(new double[][] {{1, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
