package org.entente.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final int AZERBAIJAN = 373;
    private static final int SAUDI_ARABIA = 670;
    private static final int HANOVER = 240;

    private static String standings(int ccode) {
        return Standing.of(StateRegistry.builtIn().get(ccode)).stream()
                .map(standing -> standing.organisation().id() + " " + standing.grade() + " " + standing.when())
                .toList()
                .toString();
    }

    @Test
    void saysDaysAndOfListsWithoutDatesTheirYear() {
        assertThat(standings(AZERBAIJAN))
                .contains("CSTO member 1994 to 1999-04-19", "OIC member 1992 to today", "NAM member as of 2024");
    }

    @Test
    void leavesOutWhatIsDoubtful() {
        assertThat(standings(SAUDI_ARABIA)).contains("G20 member 1999 to today").doesNotContain("BRICS");
    }

    @Test
    void aStateInNoneHasNoSection() {
        assertThat(StandingSection.of(StateRegistry.builtIn().get(HANOVER))).isEmpty();
        assertThat(StandingSection.of(StateRegistry.builtIn().get(AZERBAIJAN))).isPresent();
    }
}
