package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.entente.state.Capital;
import org.entente.state.Span;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

/** Distances of capitals: the formula, the days, the pairs. */
class DistancesTest {
    private static Capital at(double latitude, double longitude) {
        return new Capital("place", latitude, longitude, Span.ALWAYS);
    }

    @Test
    void ofThePolesAndTheEquator() {
        // half and a quarter of the circumference 2π · 6371.0088 km, and a degree of it
        assertThat(GreatCircle.kilometres(at(90, 0), at(-90, 0))).isCloseTo(20015.1146, within(0.001));
        assertThat(GreatCircle.kilometres(at(0, 10), at(90, 77))).isCloseTo(10007.5573, within(0.001));
        assertThat(GreatCircle.kilometres(at(0, 179.5), at(0, -179.5))).isCloseTo(111.1951, within(0.001));
        assertThat(GreatCircle.kilometres(at(12, 34), at(12, 34))).isZero();
    }

    @Test
    void ofCapitalsByTheLawOfCosines() {
        // Baku 40.4093 N 49.8671 E, Belgrade 44.8176 N 20.4633 E, Ankara 39.9334 N 32.8597 E, by another formula
        LocalDate on = LocalDate.of(2020, 1, 1);
        assertThat(Tables.kilometres(373, 345, on).orElseThrow()).isCloseTo(2440, within(10.0));
        assertThat(Tables.kilometres(345, 373, on).orElseThrow()).isCloseTo(2440, within(10.0));
        assertThat(Tables.kilometres(373, 640, on).orElseThrow()).isCloseTo(1448, within(10.0));
    }

    @Test
    void changeWhenACapitalMoves() {
        // Almaty to Astana in 1998
        double before = Tables.kilometres(705, 365, LocalDate.of(1997, 1, 1)).orElseThrow();
        double after = Tables.kilometres(705, 365, LocalDate.of(1999, 1, 1)).orElseThrow();
        assertThat(before).isCloseTo(3110, within(50.0));
        assertThat(after).isCloseTo(2275, within(50.0));
    }

    @Test
    void thereIsNoneOfAStateThatDidNotExist() {
        assertThat(Tables.kilometres(373, 345, LocalDate.of(1980, 1, 1))).isEmpty();
        assertThat(Tables.kilometres(265, 365, LocalDate.of(1995, 1, 1))).isEmpty();
        assertThat(Tables.kilometres(265, 365, LocalDate.of(1985, 1, 1))).isPresent();
        assertThat(Tables.kilometres(373, 373, LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void neverExceedHalfTheEarth() {
        assertThat(Tables.distances().size()).isGreaterThan(20_000);
        for (Tie tie : Tables.distances().list()) {
            assertThat(tie.value()).as(tie.toString()).isBetween(1.0, 20_016.0);
        }
    }
}
