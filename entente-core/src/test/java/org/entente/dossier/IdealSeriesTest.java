package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.chart.Mark;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.junit.jupiter.api.Test;

class IdealSeriesTest {
    private static final int PAIRS = 18_528;

    private static Estimate position(double value) {
        return Figured.of(value, "model", 60, 0.9)
                .between(value - 0.1, value + 0.1)
                .build();
    }

    /** Of two states with votes enough, and a place among all pairs. */
    private static IdealYear known(int year, double distance) {
        Estimate apart = Figured.of(distance, "model", 60, 0.9)
                .between(distance - 0.1, distance + 0.1)
                .at(50, PAIRS)
                .build();
        return new IdealYear(year, position(0), position(distance), apart, Mark.Spread.NONE);
    }

    /** Of two states of which one cast a vote or two: it has no place among pairs. */
    private static IdealYear few(int year, double distance) {
        return new IdealYear(year, position(0), position(distance), position(distance), Mark.Spread.NONE);
    }

    @Test
    void nearestFarthestAndLastAreOfSessionsWithVotesEnough() {
        IdealSeries series = new IdealSeries(
                List.of(few(1992, 0.1), known(2000, 0.7), known(2016, 1.5), known(2024, 1.3), few(2025, 2)), List.of());
        assertThat(series.nearest().orElseThrow().year()).isEqualTo(2000);
        assertThat(series.farthest().orElseThrow().year()).isEqualTo(2016);
        assertThat(series.now().orElseThrow().year()).isEqualTo(2024);
        assertThat(series.first()).isEqualTo(1992);
        assertThat(series.last()).isEqualTo(2025);
    }

    @Test
    void aSessionOfOneStateAloneHasNoDistance() {
        IdealSeries series =
                new IdealSeries(List.of(new IdealYear(1995, position(0.2), null, null, Mark.Spread.NONE)), List.of());
        assertThat(series.nearest()).isEmpty();
        assertThat(series.farthest()).isEmpty();
        assertThat(series.now()).isEmpty();
    }
}
