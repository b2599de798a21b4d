package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.entente.stat.Correlation;
import org.entente.stat.SplitMix;
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
    void ofOneSessionTheWalkHasNoValueAndNoBearing() {
        OrdinalVotes one = sessions(1, 20);
        IdealPoints found = FAST.estimate(one);
        assertThat(found.converged()).isTrue();
        assertThat(found.walk()).isNaN();
        assertThat(Arrays.stream(FAST.draws(one, found, 50, 1).deviation())).allMatch(Double::isFinite);
        double[] weight = new double[one.items()];
        Arrays.fill(weight, 1);
        assertThat(FAST.refits(one, found).positions(weight, 3)).containsExactly(found.theta(), within(5e-3));
        assertThat(FAST.estimate(one, found).theta()).containsExactly(found.theta(), within(5e-3));
    }

    @Test
    void whereVotesSayNothingOfChangesTheWalkHasTheDeviationOfItsPrior() {
        OrdinalVotes split = OrdinalVotes.of(2, 2, new int[] {0, 0, 1, 1}, new int[] {1, 2, 1, 2}, new Observations(0));
        IdealPoints found = FAST.estimate(split);
        assertThat(found.converged()).isTrue();
        assertThat(found.raw().walk()).isCloseTo(Math.sqrt(0.5), within(0.01));
    }

    @Test
    void ofTwoSessionsTheWalkIsNearTheTruthAndOfManyVotesItsPriorIsForgotten() {
        assertThat(FAST.estimate(sessions(2, 20)).walk()).isBetween(0.03, 0.4);
        assertThat(FOUND.walk() * Math.abs(FOUND.identification().scale())).isBetween(0.1, 0.2);
    }

    /** A world of so many sessions and items a session, ω .15. */
    private static OrdinalVotes sessions(int sessions, int items) {
        return PriorWorld.draw(new PriorWorld.Size(60, sessions, items, 0, 0), 0.15, new SplitMix(5, 0))
                .votes();
    }

    @Test
    void sessionsThatShareNeitherStatesNorItemsHaveAnAnswer() {
        OrdinalVotes one = sessions(1, 20);
        int[] states = new int[2 * one.rows()];
        int[] sessions = new int[states.length];
        Observations observed = new Observations(2 * one.observations());
        int[] itemOf = one.itemOf();
        for (int row = 0; row < states.length; row++) {
            states[row] = row;
            sessions[row] = row / one.rows();
        }
        for (int k = 0; k < 2 * one.observations(); k++) {
            int second = k / one.observations();
            int of = k % one.observations();
            observed.add(one.rowOf()[of] + second * one.rows(), itemOf[of] + second * one.items(), one.choiceOf()[of]);
        }
        OrdinalVotes apart = OrdinalVotes.of(states.length, 2 * one.items(), states, sessions, observed);
        IdealPoints found = FAST.estimate(apart);
        assertThat(found.converged()).isTrue();
        assertThat(Arrays.stream(FAST.draws(apart, found, 50, 1).deviation())).allMatch(Double::isFinite);
        assertThat(Arrays.stream(FAST.compatibleWithAuthors().estimate(apart).theta()))
                .allMatch(Double::isFinite);
    }

    @Test
    void aSessionInWhichAStateCastNoVoteLiesBetweenThoseBeside() {
        Observations observed = new Observations(1000);
        OrdinalVotes votes = WORLD.votes();
        int[] itemOf = votes.itemOf();
        int silent = votes.stateStart()[1] - 2;
        for (int k = 0; k < votes.observations(); k++) {
            if (votes.rowOf()[k] != silent) {
                observed.add(votes.rowOf()[k], itemOf[k], votes.choiceOf()[k]);
            }
        }
        OrdinalVotes less =
                OrdinalVotes.of(votes.states(), votes.items(), votes.stateOfRow(), votes.sessionOfRow(), observed);
        double[] theta = FAST.estimate(less).theta();
        assertThat(theta[silent])
                .isBetween(
                        Math.min(theta[silent - 1], theta[silent + 1]), Math.max(theta[silent - 1], theta[silent + 1]));
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
