package org.entente.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FastPointRunsTest {
    @Test
    void bothModelsAreMeasured() {
        Findings findings = new Findings();
        FastPointRuns.run(new SmallBench().question, findings);
        assertThat(findings.timings())
                .extracting(Timing::id)
                .containsExactly("ideal_points_fast", "ideal_points_fast_compatible");
        assertThat(findings.timings().get(0).n()).isPositive();
    }
}
