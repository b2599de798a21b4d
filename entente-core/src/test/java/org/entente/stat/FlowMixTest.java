package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FlowMixTest {
    private static final double NO = Double.NaN;

    @Test
    void divergenceIsThatOfKullbackAndLeibler() {
        // python3 -c "from math import log; print(.5*log(.5/.25)+.3*log(.3/.25)+.2*log(.2/.5))"
        assertThat(FlowMix.divergence(new double[] {0.5, 0.3, 0.2}, new double[] {0.25, 0.25, 0.5}))
                .isCloseTo(0.2180119, within(1e-6));
    }

    @Property
    void sharesSumToOneAndDivergeFromNothingButOthers(
            @ForAll @Size(5) double[] flows, @ForAll @DoubleRange(min = 0.1, max = 9) double factor) {
        double[] positive = Arrays.stream(flows)
                .map(flow -> 1 + Math.abs(Double.isFinite(flow) ? flow % 1000 : 0))
                .toArray();
        double[] p = FlowMix.shares(positive);
        assertThat(FlowMix.sum(p)).isCloseTo(1, within(1e-9));
        double[] scaled = Arrays.stream(positive).map(flow -> flow * factor).toArray();
        assertThat(FlowMix.divergence(p, FlowMix.shares(scaled))).isCloseTo(0, within(1e-9));
        double[] turned = {p[1], p[2], p[3], p[4], p[0]};
        assertThat(FlowMix.divergence(p, turned)).isNotNegative();
    }

    @Test
    void aPartnerWithoutDataHasNoPartAndIsExpectedOfNobody() {
        double[] p = FlowMix.shares(new double[] {3, NO, 1});
        assertThat(p).containsExactly(0.75, NO, 0.25);
        assertThat(FlowMix.divergence(p, new double[] {0.6, 0.2, 0.2})).isCloseTo(0, within(1e-12));
    }

    @Test
    void whatIsExpectedOfNobodyLeavesNoDivergence() {
        assertThat(FlowMix.divergence(new double[] {0.5, 0.5}, new double[] {1, 0}))
                .isNaN();
        assertThat(FlowMix.divergence(new double[] {NO, NO}, new double[] {0.5, 0.5}))
                .isNaN();
        assertThat(FlowMix.shares(new double[] {0, 0})).containsOnly(NO);
    }

    @Test
    void steadinessIsOneMinusTheMeanMoved() {
        double[][] windows = {{1, 0}, {0.5, 0.5}, {0.5, 0.5}};
        assertThat(FlowMix.steadiness(windows)).isCloseTo(0.75, within(1e-12));
        assertThat(FlowMix.steadiness(new double[][] {{1, 0}, {0, 1}})).isNaN();
        assertThat(FlowMix.steadiness(new double[][] {{1, 0}, {NO, NO}, {1, 0}, {1, 0}}))
                .isNaN();
    }
}
