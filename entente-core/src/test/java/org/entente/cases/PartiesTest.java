package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

/** Parties against the registry of states. */
class PartiesTest {
    private final StateRegistry states = StateRegistry.builtIn();

    @Test
    void partiesThatAreStatesExistedWhenTheTextsWerePutToTheVote() {
        for (Case entry : CaseRegistry.builtIn().list()) {
            for (CaseText text : entry.texts()) {
                LocalDate date = text.date();
                if (date != null) {
                    check(entry, entry.supported(), date);
                    check(entry, entry.opposing(), date);
                }
            }
        }
    }

    private void check(Case entry, Party party, LocalDate date) {
        for (int ccode : party.ccodes()) {
            boolean member = states.unMember(ccode, date);
            // Kuwait, occupied, had left the state system and kept its seat.
            boolean there = member || states.exists(ccode, date);
            String name = entry.id() + " " + party.name() + " on " + date;
            if (party.kind() == Party.Kind.STATE) {
                assertThat(there).as(name).isTrue();
            } else {
                assertThat(party.kind()).as(name).isEqualTo(Party.Kind.ENTITY);
                assertThat(member).as(name + " is no member").isFalse();
            }
        }
    }

    @Test
    void everyDatedPairIsTwoStates() {
        for (PairRecord pair : DatedRecord.builtIn().list()) {
            assertThat(pair.ccode1()).isLessThan(pair.ccode2());
            assertThat(List.of(pair.ccode1(), pair.ccode2()))
                    .allMatch(ccode -> states.find(ccode).isPresent());
        }
    }
}
