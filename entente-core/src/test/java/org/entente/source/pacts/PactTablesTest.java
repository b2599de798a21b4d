package org.entente.source.pacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.SystemPeriod;
import org.junit.jupiter.api.Test;

/** The tables themselves: words, dates, parties. */
class PactTablesTest {
    private static final Set<String> OBLIGATIONS =
            Set.of("defence", "offence", "neutrality", "nonaggression", "consultation");
    private static final List<Pact> PACTS = PactTables.read();

    @Test
    void everyPactIsNamedOnceWithSourceObligationsAndConfidence() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Pact pact : PACTS) {
            assertThat(ids.add(pact.id())).as(pact.id()).isTrue();
            assertThat(names.add(pact.name())).as(pact.name()).isTrue();
            assertThat(pact.source()).as(pact.id()).isNotBlank();
            assertThat(pact.confidence()).as(pact.id()).isIn("high", "medium", "low");
            List<String> words = Arrays.asList(pact.obligations().split(" ", -1));
            assertThat(OBLIGATIONS).as(pact.id()).containsAll(words);
            assertThat(words).as(pact.id()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPactHasTwoParties() {
        for (Pact pact : PACTS) {
            assertThat(pact.parties().stream().map(PactParty::ccode).distinct())
                    .as(pact.id())
                    .hasSizeGreaterThan(1);
            assertThat(pact.parties())
                    .as(pact.id())
                    .allSatisfy(party -> assertThat(party.confidence()).isIn("high", "medium", "low"));
        }
    }

    @Test
    void everyPartyIsAStateWhenItsTimeBegins() {
        StateRegistry registry = StateRegistry.builtIn();
        List<String> none = new ArrayList<>();
        for (Pact pact : PACTS) {
            for (PactParty party : pact.parties()) {
                if (!isState(registry.get(party.ccode()), latest(pact.begin(party)))) {
                    none.add(pact.id() + ": " + party.ccode() + " on " + pact.begin(party));
                }
            }
        }
        assertThat(none).isEmpty();
    }

    /** COW counts three signatories of Helsinki later, as members of the United Nations. */
    private static boolean isState(State state, LocalDate on) {
        return state.exists(on)
                || state.spans(SystemPeriod.StateList.GW_MICRO).stream().anyMatch(span -> span.contains(on));
    }

    @Test
    void aPactIsSignedThenInForceThenEnded() {
        for (Pact pact : PACTS) {
            LocalDate signed = LocalDate.parse(pact.signed());
            assertThat(latest(pact.begin())).as(pact.id()).isAfterOrEqualTo(signed);
            for (PactParty party : pact.parties()) {
                LocalDate begin = latest(pact.begin(party));
                assertThat(begin).as("%s: %s", pact.id(), party.ccode()).isAfterOrEqualTo(earliest(pact.begin()));
                String end = pact.end(party);
                if (!end.isEmpty()) {
                    assertThat(latest(end))
                            .as("%s: %s", pact.id(), party.ccode())
                            .isAfter(earliest(pact.begin(party)));
                }
            }
        }
    }

    /** ATOP has no other text of these two either, see the test against its file. */
    @Test
    void azerbaijanAndSerbiaShareTheFinalActAlone() {
        assertThat(shared(373, 345)).containsExactly("helsinki-1975");
    }

    /** Nothing is invented for pairs without a pact: the memorandum of 1981 is no pact of defence. */
    @Test
    void theUnitedStatesAndIsraelShareNone() {
        assertThat(shared(2, 666)).isEmpty();
    }

    @Test
    void pairsOfInterestShareWhatTheirTextsSay() {
        assertThat(shared(640, 373))
                .containsExactlyInAnyOrder("helsinki-1975", "aze-tur-1994", "aze-tur-2010", "aze-tur-2021");
        assertThat(shared(710, 770)).containsExactlyInAnyOrder("chn-pak-2005", "tac-1976");
        assertThat(shared(371, 220)).containsExactlyInAnyOrder("helsinki-1975", "arm-frn-1993");
        assertThat(shared(750, 770))
                .containsExactlyInAnyOrder("ind-pak-1966", "ind-pak-1972", "ind-pak-1988", "tac-1976");
        assertThat(shared(310, 365)).contains("hun-rus-1948", "warsaw-1955", "hun-rus-1967", "hun-rus-1991");
    }

    private static Set<String> shared(int one, int other) {
        Set<String> ids = new TreeSet<>();
        for (Pact pact : PACTS) {
            if (has(pact, one) && has(pact, other)) {
                ids.add(pact.id());
            }
        }
        return ids;
    }

    private static boolean has(Pact pact, int ccode) {
        return pact.parties().stream().anyMatch(party -> party.ccode() == ccode);
    }

    private static LocalDate earliest(String date) {
        return LocalDate.parse((date + "-01-01").substring(0, 10));
    }

    private static LocalDate latest(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-12-31");
            case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
            default -> LocalDate.parse(date);
        };
    }
}
