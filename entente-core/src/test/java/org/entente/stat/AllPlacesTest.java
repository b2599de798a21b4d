package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AllPlacesTest {
    /** Values of few and of many sizes, equal ones, nearly equal ones, both zeros, none. */
    @Property(tries = 100)
    void areThoseOfPercentile(@ForAll @IntRange(max = 400) int size, @ForAll int seed) {
        Random random = new Random(seed);
        double[] values = new double[size];
        Arrays.setAll(values, k -> switch (random.nextInt(6)) {
            case 0 -> Double.NaN;
            case 1 -> random.nextInt(3) - 1.0;
            case 2 -> -0.0;
            case 3 -> 1 + 1e-13 * random.nextGaussian();
            case 4 -> (float) random.nextGaussian();
            default -> 1e-12 * random.nextGaussian();
        });
        Percentile among = Percentile.among(values);
        float[] places = AllPlaces.of(values);
        for (int k = 0; k < size; k++) {
            assertThat(Float.valueOf(places[k])).isEqualTo(Float.valueOf((float) among.of(values[k])));
        }
    }
}
