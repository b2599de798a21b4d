package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.entente.stat.Correlation;
import org.junit.jupiter.api.Test;

class RefitsTest {
    private static final InventedWorld WORLD = InventedWorld.draw(new InventedWorld.Size(50, 12, 15, 0.15, 1.5), 3);
    private static final FastIdealPoints FAST = FastIdealPoints.withDefaults(0);
    private static final IdealPoints FOUND = FAST.estimate(WORLD.votes());
    private static final Refits REFITS = FAST.refits(WORLD.votes(), FOUND);

    private static double[] weights(int seed) {
        return new Random(seed)
                .ints(WORLD.votes().items(), 0, 4)
                .asDoubleStream()
                .toArray();
    }

    /** Sweeps over every item and row, whatever its weight. */
    private static double[] sweepBySweep(double[] weight, int sweeps) {
        IdealPoints raw = FOUND.raw();
        SmoothPrior prior = new SmoothPrior(WORLD.votes(), raw.theta(), raw.deviation(), raw.walk(), true);
        FastFit fit = new FastFit(WORLD.votes(), prior, raw.items(), weight);
        for (int sweep = 0; sweep < sweeps; sweep++) {
            fit.sweep(1, false);
        }
        return fit.result(0, false).theta();
    }

    @Test
    void areTheSweepsOfAFit() {
        for (int sweeps = 0; sweeps <= 4; sweeps++) {
            double[] weight = weights(sweeps);
            assertThat(REFITS.positions(weight, sweeps)).containsExactly(sweepBySweep(weight, sweeps), within(1e-12));
        }
    }

    @Test
    void doNotDependOnOneAnother() {
        double[] first = REFITS.positions(weights(1), 3);
        REFITS.positions(weights(2), 3);
        assertThat(REFITS.positions(weights(1), 3)).isEqualTo(first);
    }

    @Test
    void stayNearTheStartWhereWeightsAreOne() {
        double[] weight = new double[WORLD.votes().items()];
        Arrays.fill(weight, 1);
        assertThat(REFITS.positions(weight, 3)).containsExactly(FOUND.theta(), within(5e-3));
    }

    @Test
    void leaveOutItemsOfWeightZero() {
        double[] weight = new double[WORLD.votes().items()];
        Arrays.fill(weight, weight.length / 3, weight.length, 1);
        double correlation =
                Correlation.of(REFITS.positions(weight, 10), FOUND.theta()).value();
        assertThat(correlation).isBetween(0.9, 0.9999);
    }
}
