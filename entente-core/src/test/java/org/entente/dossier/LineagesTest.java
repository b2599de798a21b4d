package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.record.BuiltInRecord;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class LineagesTest {
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final VoteRecord RECORD = BuiltInRecord.load();

    private static String note(int ccode) {
        return Lineages.note(STATES, STATES.get(ccode), RECORD).orElse("");
    }

    @Test
    void predecessorsAndTheEmptySeatAreNamed() {
        assertThat(note(345))
                .isEqualTo(
                        "To 2006 the votes of Serbia are those of Yugoslavia and of Serbia and Montenegro (COW 345, one "
                                + "lineage); it was not seated between 1992-09-22 and 2000-10-31.");
        assertThat(note(365)).contains("the votes of").contains("Soviet").doesNotContain("not seated");
    }

    @Test
    void anEmptySeatAloneIsNamedToo() {
        assertThat(note(850)).isEqualTo("Indonesia was not seated between 1965-01-20 and 1966-09-27.");
    }

    @Test
    void aStateThatWasAlwaysItselfOrIsMerelyRenamedHasNoNote() {
        assertThat(note(373)).as("Azerbaijan").isEmpty();
        assertThat(note(640)).as("Türkiye").isEmpty();
        assertThat(note(437)).as("Côte d’Ivoire").isEmpty();
    }
}
