package org.entente.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplerRunsTest {
    @Test
    void aSweepAndVotesLeftOutAreMeasured() {
        Findings findings = new Findings();
        SamplerRuns.run(new SmallBench().question, findings);
        assertThat(findings.timings())
                .extracting(Timing::id)
                .containsExactly("ideal_points_sweep", "ideal_points_held_out");
        assertThat(findings.timings()).allSatisfy(timing -> {
            assertThat(timing.n()).isPositive();
            assertThat(timing.what()).doesNotContain("NaN");
        });
    }
}
