package org.entente.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.app.bench.PairEffectWorlds.Fit;
import org.entente.app.bench.PairEffectWorlds.Score;
import org.entente.app.bench.PairEffectWorlds.World;
import org.junit.jupiter.api.Test;

/** Small worlds, and limits as wide as their chance asks; docs/beyond-blocs.md has the figures of larger ones. */
class PairEffectWorldsTest {
    private static final PairEffectWorlds WORLDS = new PairEffectWorlds(2, 50, 80, 60);

    @Test
    void thePlainResidualFollowsLargeEffectsOfFewPairs() {
        for (Score score : WORLDS.scores(World.FEW_AND_LARGE, Fit.CROSS_FITTED)) {
            assertThat(score.slope()).isBetween(0.85, 1.15);
            assertThat(score.covered()).isGreaterThan(0.87);
        }
    }

    @Test
    void thePlainResidualFollowsSmallEffectsOfAllPairs() {
        for (Score score : WORLDS.scores(World.MANY_AND_SMALL, Fit.CROSS_FITTED)) {
            assertThat(score.slope()).isBetween(0.8, 1.2);
            assertThat(score.below() + score.above()).isLessThan(0.16);
        }
    }

    @Test
    void whereBlocsExplainAllNoPairStandsApart() {
        for (Fit fit : List.of(Fit.CROSS_FITTED, Fit.IN_SAMPLE)) {
            for (Score score : WORLDS.scores(World.BLOCS_ALONE, fit)) {
                assertThat(score.apart()).isLessThan(0.01);
                assertThat(score.found()).isLessThan(score.error());
            }
        }
    }

    @Test
    void whereThereAreNoEffectsTheErrorsAreAsLargeAsTheResiduals() {
        for (Score score : WORLDS.scores(World.NO_EFFECTS, Fit.CROSS_FITTED)) {
            assertThat(score.below()).isLessThan(0.08);
            assertThat(score.above()).isLessThan(0.08);
            assertThat(score.spread() / score.error()).isBetween(0.85, 1.15);
        }
    }
}
