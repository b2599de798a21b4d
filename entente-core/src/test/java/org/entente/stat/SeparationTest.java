package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeparationTest {
    @Property
    void isTheShareOfPairsOfCasesInTheRightOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> upper,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> lower) {
        double halves = 0;
        for (int one : upper) {
            for (int other : lower) {
                halves += one > other ? 2 : one == other ? 1 : 0;
            }
        }

        double expected = halves / 2 / upper.size() / lower.size();
        assertThat(Separation.chance(values(upper), values(lower))).isCloseTo(expected, within(1e-12));
        assertThat(Separation.chance(values(lower), values(upper))).isCloseTo(1 - expected, within(1e-12));
    }

    private static double[] values(List<Integer> list) {
        return list.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    @Test
    void withoutCasesThereIsNone() {
        assertThat(Separation.chance(new double[] {Double.NaN}, new double[] {1}))
                .isNaN();
        assertThat(Separation.chance(new double[] {2, Double.NaN}, new double[] {1}))
                .isEqualTo(1);
    }
}
