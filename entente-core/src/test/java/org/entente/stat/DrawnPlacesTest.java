package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DrawnPlacesTest {
    @Test
    void placesAreThoseAmongTheMembersOfADraw() {
        double[][] places = DrawnPlaces.of(new double[][] {{1, 5}, {}, {2, 3}}, 2);
        assertThat(places[0]).containsExactly(25, 75);
        assertThat(places[1]).containsOnly(Double.NaN);
        assertThat(places[2]).containsExactly(75, 25);
    }

    @Property
    void theLargestLeadsAndNoOtherDoes(@ForAll @Size(5) List<@DoubleRange(min = 0, max = 100) Double> drawn) {
        double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        int largest = DrawnPlaces.largest(values);
        assertThat(DrawnPlaces.lead(values, largest)).isNotNegative();
        for (int k = 0; k < values.length; k++) {
            if (values[k] < values[largest]) {
                assertThat(DrawnPlaces.lead(values, k)).isNegative();
            }
        }
        double least = Arrays.stream(values).min().orElseThrow();
        assertThat(DrawnPlaces.spread(values)).isEqualTo(values[largest] - least);
    }

    @Test
    void oneValueHasNoSpread() {
        assertThat(DrawnPlaces.spread(new double[] {Double.NaN, 3})).isNaN();
        assertThat(DrawnPlaces.lead(new double[] {Double.NaN, 3}, 1)).isNaN();
        assertThat(DrawnPlaces.largest(new double[] {Double.NaN})).isEqualTo(-1);
    }
}
