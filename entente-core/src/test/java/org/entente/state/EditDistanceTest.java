package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances between spellings. */
class EditDistanceTest {
    /** Optimal string alignment, worked by hand. */
    @ParameterizedTest
    @CsvSource({"serbia, serbia, 0", "serbai, serbia, 1", "germny, germany, 1", "kitten, sitting, 3", "ca, abc, 3"})
    void distances(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b, 9)).isEqualTo(distance);
    }

    @Property
    void symmetricAndBounded(
            @ForAll @AlphaChars @StringLength(max = 9) String a, @ForAll @AlphaChars @StringLength(max = 9) String b) {
        int distance = EditDistance.between(a, b, 20);
        assertThat(distance).isEqualTo(EditDistance.between(b, a, 20));
        assertThat(distance).isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
        assertThat(distance == 0).isEqualTo(a.equals(b));
    }
}
