package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.entente.stat.Correlation;
import org.junit.jupiter.api.Test;

class FastIdealPointsTest {
    private static final InventedWorld WORLD = InventedWorld.draw(new InventedWorld.Size(50, 12, 15, 0.15, 1.5), 3);

    private static final FastIdealPoints FAST = FastIdealPoints.withDefaults(0);

    private static final IdealPoints FOUND = FAST.estimate(WORLD.votes());

    @Test
    void findsWhereStatesStand() {
        assertThat(FOUND.converged()).isTrue();
        assertThat(correlation(FOUND.theta(), WORLD.identified(0))).isGreaterThan(0.97);
        assertThat(correlation(FOUND.items().discrimination(), WORLD.items().discrimination()))
                .isGreaterThan(0.9);
    }

    @Test
    void theAuthorsPriorFindsThemToo() {
        IdealPoints found = FAST.compatibleWithAuthors().estimate(WORLD.votes());
        assertThat(found.converged()).isTrue();
        assertThat(found.walk()).isNaN();
        assertThat(correlation(found.theta(), WORLD.identified(0))).isGreaterThan(0.95);
    }

    @Test
    void theSameVotesGiveTheSameNumbers() {
        assertThat(FAST.estimate(WORLD.votes()).theta()).isEqualTo(FOUND.theta());
    }

    @Test
    void aStartNearByLeadsToTheSamePlace() {
        IdealPoints again = FAST.estimate(WORLD.votes(), FOUND);
        assertThat(again.converged()).isTrue();
        assertThat(again.iterations()).isLessThan(FOUND.iterations());
        assertThat(again.theta()).containsExactly(FOUND.theta(), within(5e-3));
        assertThat(again.walk()).isCloseTo(FOUND.walk(), within(5e-3));
    }

    @Test
    void aStartFromMoreVotesForgetsThem() {
        boolean[] kept = new boolean[WORLD.votes().items()];
        Arrays.fill(kept, kept.length / 5, kept.length, true);
        OrdinalVotes part = WORLD.votes().only(kept);
        FastIdealPoints closely = new FastIdealPoints(false, 0, 1e-5, 300);
        IdealPoints cold = closely.estimate(part);
        IdealPoints all = closely.estimate(WORLD.votes());
        IdealPoints start = new IdealPoints(
                all.theta(),
                new double[all.theta().length],
                all.items(),
                all.walk(),
                all.identification(),
                all.iterations(),
                true);
        assertThat(closely.estimate(part, start).theta()).containsExactly(cold.theta(), within(1e-3));
        assertThat(correlation(cold.theta(), all.theta())).isLessThan(0.9999);
    }

    @Test
    void fewVotesOrNoneHaveAnAnswer() {
        OrdinalVotes none = OrdinalVotes.of(1, 1, new int[] {0}, new int[] {1}, new Observations(0));
        assertThat(FAST.estimate(none).theta()).containsExactly(0);
        Observations one = new Observations(1);
        one.add(0, 0, 2);
        OrdinalVotes single = OrdinalVotes.of(2, 1, new int[] {0, 1}, new int[] {1, 1}, one);
        assertThat(Arrays.stream(FAST.estimate(single).theta())).allMatch(Double::isFinite);
        assertThat(Arrays.stream(FAST.compatibleWithAuthors().estimate(single).theta()))
                .allMatch(Double::isFinite);
        OrdinalVotes empty = OrdinalVotes.of(0, 0, new int[0], new int[0], new Observations(0));
        assertThat(FastIdealPoints.withDefaults(-1).estimate(empty).theta()).isEmpty();
    }

    private static double correlation(double[] x, double[] y) {
        return Correlation.of(x, y).value();
    }
}
