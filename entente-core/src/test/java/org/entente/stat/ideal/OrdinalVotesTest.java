package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OrdinalVotesTest {
    private static final int[] STATES = {0, 0, 1};

    private static final int[] SESSIONS = {3, 5, 3};

    @Test
    void laysObservationsOutByItemAndByRow() {
        Observations observed = new Observations(1);
        observed.add(2, 1, 2);
        observed.add(0, 1, 0);
        observed.add(1, 0, 1);
        observed.add(0, 0, 0);
        for (int more = 0; more < 20; more++) {
            observed.add(1, 2, 1);
        }
        OrdinalVotes votes = OrdinalVotes.of(2, 3, STATES, SESSIONS, observed);
        assertThat(votes.observations()).isEqualTo(24);
        assertThat(votes.stateStart()).containsExactly(0, 2, 3);
        assertThat(votes.itemStart()).containsExactly(0, 2, 4, 24);
        assertThat(votes.rowOf()).startsWith(1, 0, 2, 0).endsWith(1);
        assertThat(votes.choiceOf()).startsWith(1, 0, 2, 0).endsWith(1);
        assertThat(votes.itemOf()).startsWith(0, 0, 1, 1, 2);
        assertThat(votes.votesOfRows()).containsExactly(2, 21, 1);
        assertThat(votes.observationOf()).startsWith(1, 3, 0, 4, 5).endsWith(2);
    }

    @Test
    void anItemWithoutVotesAndNoVotesAtAllAreAllowed() {
        OrdinalVotes votes = OrdinalVotes.of(2, 2, STATES, SESSIONS, new Observations(0));
        assertThat(votes.observations()).isZero();
        assertThat(votes.itemStart()).containsExactly(0, 0, 0);
        assertThat(OrdinalVotes.of(0, 0, new int[0], new int[0], new Observations(0))
                        .rows())
                .isZero();
    }

    @Test
    void refusesRowsOutOfOrderAndObservationsOfNothing() {
        Observations none = new Observations(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinalVotes.of(2, 1, new int[] {0, 0, 1}, new int[] {3, 3, 3}, none))
                .withMessageContaining("row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinalVotes.of(3, 1, STATES, SESSIONS, none))
                .withMessageContaining("3 states, but rows of 2");
        Observations strange = new Observations(1);
        strange.add(0, 0, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinalVotes.of(2, 1, STATES, SESSIONS, strange))
                .withMessageContaining("choice 3");
    }
}
