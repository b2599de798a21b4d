package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionDrawsTest {
    @Test
    void eachDrawHasAsManySessionsAsThereAre() {
        double[][] weights = new SessionDraws(7, 1).weights();

        assertThat(weights).hasDimensions(1000, 7);
        assertThat(List.of(weights))
                .allSatisfy(draw -> assertThat(Arrays.stream(draw).sum()).isEqualTo(7));
        assertThat(weights[0]).isNotEqualTo(weights[1]);
        assertThat(new SessionDraws(7, 1).weights()).isDeepEqualTo(weights);
        assertThat(new SessionDraws(0, 1).weights()).hasDimensions(1000, 0);
    }
}
