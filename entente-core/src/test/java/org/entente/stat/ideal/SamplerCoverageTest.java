package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.stat.Quantile;
import org.junit.jupiter.api.Test;

/** Worlds drawn from the prior: 90 % intervals of what the votes leave open hold the truth nine times in ten. */
class SamplerCoverageTest {
    private static final int WORLDS = 24;
    private static final double FIVE_PERCENT = 1.6448536269514722;
    private static final PriorWorld.Size SIZE = new PriorWorld.Size(12, 8, 10, 0.05, 0.2);

    @Test
    void intervalsOfPositionsItemsAndWalkHoldTheTruth() {
        int[] theta = new int[2];
        int[] fast = new int[2];
        int[] items = new int[2];
        int[] walk = new int[2];
        for (int world = 0; world < WORLDS; world++) {
            PriorWorld truth = PriorWorld.draw(SIZE, 100 + world);
            OrdinalVotes votes = truth.votes();
            SamplerOptions options = SamplerOptions.DEFAULT
                    .withSweeps(500, 2500, 5)
                    .withReference(0)
                    .withSeed(world);
            SampledChains chains =
                    SamplerRun.run(votes, options, SamplerRun.start(votes, options, 1), (done, total, left) -> true);
            Draws draws = chains.draws().get(0);
            Identification map = Identification.of(votes, truth.theta(), 0);
            double[] positions = map.positions(truth.theta());
            Items identified = map.items(truth.items());
            for (int row = 0; row < votes.rows(); row++) {
                count(theta, positions[row], chains.theta(row));
            }
            countFast(fast, votes, positions);
            for (int item = 0; item < votes.items(); item++) {
                count(items, identified.discrimination()[item], column(draws, item, 0));
                count(items, identified.lower()[item], column(draws, item, 1));
                count(items, identified.upper()[item], column(draws, item, 2));
            }
            double[] walks = new double[draws.count()];
            java.util.Arrays.setAll(walks, draws::walk);
            count(walk, truth.walk() / Math.abs(map.scale()), walks);
        }
        System.out.printf(
                "Coverage of 90 %% intervals, %d worlds: full sampler: positions %.3f of %d, items %.3f of %d, "
                        + "walk %d of %d; fast: positions %.3f%n",
                WORLDS, share(theta), theta[1], share(items), items[1], walk[0], walk[1], share(fast));
        assertThat(theta[1]).isGreaterThan(2000);
        assertThat(share(theta)).isBetween(0.87, 0.93);
        assertThat(share(items)).isBetween(0.87, 0.93);
        assertThat(walk[0]).isGreaterThanOrEqualTo(WORLDS - 6);
    }

    /** What the fast estimator's intervals hold of the same positions. */
    private static void countFast(int[] hits, OrdinalVotes votes, double[] truth) {
        FastIdealPoints fast = FastIdealPoints.withDefaults(0);
        IdealPoints found = fast.estimate(votes);
        double[] deviation = fast.draws(votes, found, 200, 1).deviation();
        for (int row = 0; row < truth.length; row++) {
            hits[0] += Math.abs(found.theta()[row] - truth[row]) <= FIVE_PERCENT * deviation[row] ? 1 : 0;
            hits[1]++;
        }
    }

    private static double[] column(Draws draws, int item, int which) {
        double[] values = new double[draws.count()];
        for (int draw = 0; draw < values.length; draw++) {
            float[] of = which == 0 ? draws.discrimination(draw) : which == 1 ? draws.lower(draw) : draws.upper(draw);
            values[draw] = of[item];
        }
        return values;
    }

    private static void count(int[] hits, double truth, double[] draws) {
        double[] bounds = Quantile.of(draws, 0.05, 0.95);
        hits[0] += bounds[0] <= truth && truth <= bounds[1] ? 1 : 0;
        hits[1]++;
    }

    private static double share(int[] hits) {
        return (double) hits[0] / hits[1];
    }
}
