package org.entente.stat.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.Normal;
import org.entente.stat.PairIndex;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class LayerScoresTest {
    private static final double UNKNOWN = Double.NaN;

    @Test
    void equalValuesHaveTheScoreOfTheMiddleOfTheirRanks() {
        LayerScores scores = LayerScores.of(LatentLayer.ranked(new double[] {0, 0, 0, 0, 3, UNKNOWN, 3, 7, 9}));

        double none = Normal.quantile(2.0 / 8);
        double three = Normal.quantile(5.0 / 8);
        double most = Normal.quantile(7.5 / 8);
        double[] score = scores.score();
        assertThat((score[8] - score[4]) / (score[4] - score[0]))
                .isCloseTo((most - three) / (three - none), within(1e-9));
        assertThat(score[5]).isNaN();
        assertThat(scores.free()).isFalse();
        for (int pair = 0; pair < score.length; pair++) {
            assertThat(scores.drawn(pair)).isFalse();
        }
        double[] known =
                Arrays.stream(score).filter(value -> !Double.isNaN(value)).toArray();
        assertThat(Arrays.stream(known).average().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(World.deviation(known)).isCloseTo(1, within(1e-9));
    }

    @Test
    void ofTwoValuesOnlyTheSideOfABoundIsKnown() {
        LayerScores scores = LayerScores.of(LatentLayer.ranked(new double[] {0, 1, 0, 0, 1, UNKNOWN, 0, 0}));

        double bound = Normal.quantile(5.0 / 7);
        assertThat(scores.free()).isTrue();
        assertThat(scores.high()[0]).isEqualTo(bound);
        assertThat(scores.low()[1]).isEqualTo(bound);
        assertThat(scores.drawn(0)).isTrue();
        assertThat(scores.score()[5]).isNaN();
    }

    @Test
    void aValueOfAlmostNoPairSaysNotWhereABoundLies() {
        double[] values = new double[45];
        values[7] = 1;

        LayerScores scores = LayerScores.of(LatentLayer.ranked(values));

        assertThat(scores.free()).isFalse();
        assertThat(scores.score()[7]).isGreaterThan(scores.score()[6]);
    }

    @Test
    void moreThanHalfOfOneValueAreAHeapUnlessOnlyTheSideOfABoundIsTaken() {
        double[] half = {0, 0, 0, UNKNOWN, 1, 2, 3};
        double[] more = {0, 0, 0, UNKNOWN, 1, 2};

        assertThat(LayerScores.of(LatentLayer.ranked(half)).heaped()).isFalse();
        assertThat(LayerScores.of(LatentLayer.ranked(more)).heaped()).isTrue();
        assertThat(LayerScores.of(LatentLayer.measured(more)).heaped()).isFalse();
        assertThat(LayerScores.of(LatentLayer.ranked(new double[] {0, 0, 0, 1, 1}))
                        .heaped())
                .isFalse();
    }

    @Test
    void chainsMixOnCountsThatGroupsExplainAlmostWholly() {
        int states = 48;
        SplitMix dice = new SplitMix(3, 5);
        double[] together = new double[PairIndex.count(states)];
        for (int body = 0; body < 12; body++) {
            boolean[] in = new boolean[states];
            for (int i = 0; i < states; i++) {
                in[i] = dice.uniform() < (i % 4 == body % 4 ? 0.9 : 0.05);
            }
            for (int i = 0; i < states; i++) {
                for (int j = i + 1; j < states; j++) {
                    together[PairIndex.of(i, j, states)] += in[i] && in[j] ? 1 : 0;
                }
            }
        }

        LatentFit fit = World.quick().withRank(4).fit(states, List.of(LatentLayer.ranked(together)));

        assertThat(fit.diagnostics().rHat()).isLessThan(1.1);
    }
}
