package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FamilyMeanDrawsTest {
    @Property(tries = 50)
    void aMeanOfDrawnFamiliesLiesAmongThem(@ForAll @Size(5) List<@DoubleRange(min = -1, max = 1) Double> drawn) {
        double[] means = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        double low = Arrays.stream(means).min().orElseThrow();
        double high = Arrays.stream(means).max().orElseThrow();
        for (double mean : FamilyMeanDraws.of(means, FamilyDraws.of(5, 40, 1))) {
            assertThat(mean).isBetween(low - 1e-12, high + 1e-12);
        }
    }

    @Test
    void familiesThatDoNotCountAreLeftOut() {
        double[] drawn = FamilyMeanDraws.of(new double[] {Double.NaN, 0.5}, FamilyDraws.of(2, 200, 1));
        assertThat(Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).distinct())
                .containsExactly(0.5);
        assertThat(Arrays.stream(drawn).anyMatch(Double::isNaN)).isTrue();
    }

    @Test
    void refusesMeansOfOtherFamilies() {
        assertThatThrownBy(() -> FamilyMeanDraws.of(new double[3], FamilyDraws.of(2, 10, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
