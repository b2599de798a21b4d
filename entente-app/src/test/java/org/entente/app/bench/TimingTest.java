package org.entente.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void theMedianIsOfTheLaterRuns() {
        assertThat(timing(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(timing(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
        assertThat(timing(List.of()).median()).isNaN();
    }

    @Test
    void theTargetIsForTheFirstRun() {
        assertThat(timing(List.of(0.1)).met()).isFalse();
        assertThat(new Timing("x", "x", 0, "", 0.25, 0.5, List.of(9.0), 0.25, List.of()).met())
                .isTrue();
    }

    @Test
    void aDifferenceBeyondRoundingIsADisagreement() {
        Comparison same = new Comparison();
        same.add(0.5, 0.5 + 1e-12);
        same.add(Double.NaN, Double.NaN);
        assertThat(same.agrees()).isTrue();
        assertThat(same.compared()).isEqualTo(2);

        Comparison off = new Comparison();
        off.add(0.5, 0.5 + 1e-8);
        assertThat(off.agrees()).isFalse();
        Timing.Peer peer = Timing.Peer.of("sql", "SQL", 1, off);
        assertThat(timing(List.of()).with(peer).agrees()).isFalse();

        Comparison undefined = new Comparison();
        undefined.add(0.5, Double.NaN);
        assertThat(undefined.agrees()).isFalse();
    }

    private static Timing timing(List<Double> later) {
        return new Timing("x", "x", 0, "", 1, 2, later, 0.25, List.of());
    }
}
