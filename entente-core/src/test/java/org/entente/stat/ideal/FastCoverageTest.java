package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Twenty worlds drawn from the prior, of more than 2,000 parameters each, the truth on the identified scale: how often
 * 90 % intervals hold it. Over worlds the share varies by about .01; seeds are fixed.
 */
class FastCoverageTest {
    private static final InventedWorld.Size FROM_THE_PRIOR = new InventedWorld.Size(80, 20, 20, 0.15, 0);

    private static final int WORLDS = 20;
    private static final int DRAWS = 200;
    private static final double FIVE_PERCENT = 1.6448536269514722;

    @Test
    void intervalsHoldTheTruthOftenEnoughToBeUsed() {
        double[] sums = new double[5];
        for (int world = 0; world < WORLDS; world++) {
            add(InventedWorld.draw(FROM_THE_PRIOR, 100 + world), sums);
        }
        System.out.printf(
                Locale.ROOT,
                "Fast ideal points, %d worlds from the prior: 90 %% intervals hold %.3f of the positions (%.3f with the"
                        + " items held), %.3f of the differences of pairs%n",
                WORLDS,
                sums[0] / sums[2],
                sums[1] / sums[2],
                sums[3] / sums[4]);
        assertThat(sums[0] / sums[2]).isBetween(0.85, 0.93);
        assertThat(sums[3] / sums[4]).isBetween(0.83, 0.93);
        assertThat(sums[1]).isLessThan(sums[0]);
    }

    private static void add(InventedWorld world, double[] sums) {
        FastIdealPoints fast = FastIdealPoints.withDefaults(0);
        IdealPoints found = fast.estimate(world.votes());
        assertThat(found.converged()).isTrue();
        PositionDraws draws = fast.draws(world.votes(), found, DRAWS, 1);
        double[] truth = world.identified(0);
        for (int row = 0; row < truth.length; row++) {
            double off = Math.abs(found.theta()[row] - truth[row]);
            sums[0] += off <= FIVE_PERCENT * draws.deviation()[row] ? 1 : 0;
            sums[1] += off <= FIVE_PERCENT * found.deviation()[row] ? 1 : 0;
            sums[2]++;
        }
        for (int row = 0; row + 37 < truth.length; row++) {
            sums[3] += holds(draws, row, row + 37, truth[row] - truth[row + 37]) ? 1 : 0;
            sums[4]++;
        }
    }

    private static boolean holds(PositionDraws draws, int one, int other, double truth) {
        double[] differences = new double[draws.count()];
        Arrays.setAll(differences, d -> draws.theta()[one][d] - draws.theta()[other][d]);
        Arrays.sort(differences);
        return differences[DRAWS / 20] <= truth && truth <= differences[DRAWS - 1 - DRAWS / 20];
    }
}
