package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final int[] STATES = {0, 0, 1, 1, 2, 2};
    private static final int[] SESSIONS = {1, 2, 1, 2, 1, 2};
    private static final double[] WHERE = {1, 1.2, 0.1, -0.1, -1, -1.2};
    private static final OrdinalVotes VOTES = OrdinalVotes.of(3, 0, STATES, SESSIONS, new Observations(0));

    @Test
    void chainsOfOneDistributionAgree() {
        Agreement agreement = Agreement.of(VOTES, chains(chain(1, 1, 1), chain(2, 1, 1)));
        assertThat(agreement.worst()).isLessThan(1.05);
        assertThat(Arrays.stream(agreement.bulkSize()).min().orElse(0)).isGreaterThan(100);
        assertThat(Arrays.stream(agreement.tailSize()).min().orElse(0)).isGreaterThan(30);
        assertThat(agreement.turns()).isZero();
        assertThat(agreement.sessionsApart()).isZero();
    }

    @Test
    void aChainWithOneSessionTurnedRoundIsSeen() {
        Agreement agreement = Agreement.of(VOTES, chains(chain(1, 1, 1), chain(2, 1, -1)));
        assertThat(agreement.sessionsApart()).isEqualTo(1);
        assertThat(agreement.worst()).isGreaterThan(1.5);
    }

    @Test
    void drawsThatPointTheOtherWayAreCounted() {
        Draws mixed = chain(1, 1, 1);
        SplitMix numbers = new SplitMix(7, 0);
        for (int draw = 0; draw < 3; draw++) {
            add(mixed, numbers, -1, -1);
        }
        Agreement agreement = Agreement.of(VOTES, chains(mixed, chain(2, 1, 1)));
        assertThat(agreement.turns()).isEqualTo(3);
    }

    @Test
    void fewerThanFourDrawsSayNothing() {
        Draws two = new Draws(6, 0);
        SplitMix numbers = new SplitMix(1, 0);
        add(two, numbers, 1, 1);
        add(two, numbers, 1, 1);
        Agreement agreement = Agreement.of(VOTES, chains(two));
        assertThat(agreement.worst()).isNaN();
        assertThat(Agreement.of(VOTES, chains(new Draws(6, 0))).turns()).isZero();
    }

    private static SampledChains chains(Draws... draws) {
        return new SampledChains(List.of(draws), List.of());
    }

    private static Draws chain(long seed, int first, int second) {
        Draws draws = new Draws(6, 0);
        SplitMix numbers = new SplitMix(seed, 0);
        for (int draw = 0; draw < 100; draw++) {
            add(draws, numbers, first, second);
        }
        return draws;
    }

    private static void add(Draws draws, SplitMix numbers, int first, int second) {
        float[] theta = new float[WHERE.length];
        for (int row = 0; row < theta.length; row++) {
            int sign = SESSIONS[row] == 1 ? first : second;
            theta[row] = (float) (sign * WHERE[row] + 0.2 * numbers.normal());
        }
        draws.add(theta, new float[0], new float[0], new float[0], 0.2f, false);
    }
}
