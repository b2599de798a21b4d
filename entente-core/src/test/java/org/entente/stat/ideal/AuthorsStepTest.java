package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.stat.Normal;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand from the rule. */
class AuthorsStepTest {
    private final Counter random = new Counter(1, 0);

    @Test
    void aRowIsCentredOnTheConditionalMeanOfTheSessionBeforeAndAFirstOnTheSecond() {
        OrdinalVotes votes = votes();
        ChainState state = new ChainState(4, 1);
        double[] before = {0.4, -0.2, 1, 3};
        System.arraycopy(before, 0, state.centre, 0, 4);
        double[] sums = {2, 3, 1, 4, 0, 0, 5, 6};
        new AuthorsStep(votes).run(state, sums, random, 0, false);
        assertThat(state.centre[0]).isCloseTo(mean(2, 3, -0.2, 1 / 3.0), within(1e-12));
        assertThat(state.centre[1]).isCloseTo(mean(1, 4, 0.4, 2 / 3.0), within(1e-12));
        assertThat(state.centre[2]).isCloseTo(-0.2, within(1e-12));
        assertThat(state.centre[3]).isCloseTo(mean(5, 6, 0, 1), within(1e-12));
    }

    /** First session 1 vote, second 2, third 1; the other state has one session alone. */
    private static OrdinalVotes votes() {
        Observations observed = new Observations(1);
        observed.add(0, 0, 0);
        observed.add(1, 0, 0);
        observed.add(1, 0, 1);
        observed.add(2, 0, 2);
        observed.add(3, 0, 2);
        return OrdinalVotes.of(2, 1, new int[] {0, 0, 0, 1}, new int[] {1, 2, 7, 2}, observed);
    }

    private static double mean(double products, double squares, double centre, double weight) {
        double precision = 1 / (0.5 * weight);
        return (precision * centre + products) / (precision + squares);
    }

    @Test
    void positionsAreStandardisedInEverySweep() {
        ChainState state = new ChainState(4, 1);
        new AuthorsStep(votes()).run(state, new double[] {900, 1, 1, 1, -2, 1, 0, 1}, random, 7, false);
        double sum = 0;
        double squares = 0;
        for (double theta : state.theta) {
            sum += theta;
            squares += theta * theta;
        }
        assertThat(sum).isCloseTo(0, within(1e-12));
        assertThat(squares / 3).isCloseTo(1, within(1e-12));
        assertThat(state.centre[0]).isGreaterThan(100);
    }

    @Test
    void proposalsStayInOrderAndTheFactorHasTheTermOfTheUpperCutpointAlone() {
        ChainState state = new ChainState(1, 1);
        state.lower[0] = 0.5;
        state.upper[0] = 0.6;
        AuthorsProposal proposal = new AuthorsProposal();
        for (int place = 0; place < 1000; place++) {
            assertThat(proposal.propose(state, 0, random.state(2L * place))).isTrue();
            assertThat(proposal.lower()).isLessThan(0.6);
            assertThat(proposal.upper()).isGreaterThan(proposal.lower());
            double deviation = 0.2 / 3;
            double expected = Math.log(Normal.probability((0.6 - proposal.lower()) / deviation)
                    / Normal.probability((proposal.upper() - 0.5) / deviation));
            assertThat(proposal.factor()).isCloseTo(expected, within(1e-8));
        }
    }
}
