package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final PriorWorld WORLD =
            PriorWorld.draw(new PriorWorld.Size(30, 6, 20, 0.1, 0.2), 0.3, new SplitMix(3, 0));

    @Test
    void takesOutWholeCellsOfStateAndGroup() {
        int[] groups = groups(WORLD.votes().items());
        HeldOut held = HeldOut.of(WORLD.votes(), groups, 0.2, 1);
        assertThat(held.count() + held.kept().observations())
                .isEqualTo(WORLD.votes().observations());
        assertThat((double) held.count() / WORLD.votes().observations()).isBetween(0.14, 0.26);
        Map<Integer, Boolean> cells = new HashMap<>();
        for (int k = 0; k < held.count(); k++) {
            cells.put(cell(groups[held.item()[k]], held.row()[k]), true);
        }
        int[] itemOf = held.kept().itemOf();
        for (int k = 0; k < itemOf.length; k++) {
            assertThat(cells)
                    .doesNotContainKey(cell(groups[itemOf[k]], held.kept().rowOf()[k]));
        }
    }

    private static int[] groups(int items) {
        int[] groups = new int[items];
        for (int item = 0; item < items; item++) {
            groups[item] = item / 3;
        }
        return groups;
    }

    private static int cell(int group, int row) {
        return 1000 * group + WORLD.votes().stateOfRow()[row];
    }

    @Test
    void theModelForetellsVotesBetterThanTheSharesOfTheItem() {
        HeldOut held = HeldOut.of(WORLD.votes(), groups(WORLD.votes().items()), 0.1, 2);
        for (boolean authors : new boolean[] {false, true}) {
            SamplerOptions options = SamplerOptions.DEFAULT
                    .withSweeps(200, 400, 4)
                    .withReference(0)
                    .withCompatible(authors);
            SampledChains chains = SamplerRun.run(
                    held.kept(), options, SamplerRun.start(held.kept(), options, 1), (done, total, left) -> true);
            assertThat(held.logLoss(chains)).isLessThan(0.9 * held.lossOfShares());
        }
    }

    @Test
    void withoutDrawsOrVotesThereIsNoLoss() {
        HeldOut none = HeldOut.of(WORLD.votes(), groups(WORLD.votes().items()), 0, 2);
        assertThat(none.count()).isZero();
        assertThat(none.lossOfShares()).isNaN();
        SampledChains chains = SamplerRun.start(WORLD.votes(), SamplerOptions.DEFAULT, 1);
        assertThat(HeldOut.of(WORLD.votes(), groups(WORLD.votes().items()), 0.5, 2)
                        .logLoss(chains))
                .isNaN();
    }
}
