package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Verdict;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** What holds of every claim of facts and of support, for any states, organisations and years. */
class FactPropertiesTest {
    private static final List<String> PAIRS = List.of(
            "alliance_in_force",
            "agreement_signed",
            "visit",
            "recognition",
            "rivalry",
            "mutual_support",
            "mediator_failed");

    @Provide
    Arbitrary<String> states() {
        return Arbitraries.of(StateRegistry.builtIn().list()).map(State::ccode).map(String::valueOf);
    }

    @Provide
    Arbitrary<String> organisations() {
        return Arbitraries.of(StateRegistry.builtIn().organisations()).map(organisation -> organisation.id());
    }

    private static Said member(String state, String organisation, int year) {
        return Said.of("membership", year + "-06-30").who(state).organisation(organisation);
    }

    @Property(tries = 150)
    void aMemberIsNoCandidate(
            @ForAll("states") String state,
            @ForAll("organisations") String organisation,
            @ForAll @IntRange(min = 1930, max = 2025) int year) {
        if (member(state, organisation, year).standing() == Standing.C) {
            assertThat(member(state, organisation, year).topic("candidate").standing())
                    .isEqualTo(Standing.O);
        }
    }

    @Property(tries = 150)
    void denyingTwiceChangesNothing(
            @ForAll("states") String state,
            @ForAll("organisations") String organisation,
            @ForAll @IntRange(min = 1930, max = 2025) int year) {
        Verdict said = member(state, organisation, year).judged().everything().verdict();
        Verdict denied =
                member(state, organisation, year).denied().judged().everything().verdict();
        assertThat(denied.denied()).isEqualTo(said);
    }

    @Property(tries = 150)
    void noRowIsLaterThanTheText(
            @ForAll("states") String a,
            @ForAll("states") String b,
            @ForAll @IntRange(min = 1930, max = 2025) int year) {
        for (String type : PAIRS) {
            for (Indicator indicator :
                    Said.of(type, year + "-06-30").who(a).whom(b).indicators()) {
                assertThat(indicator.evidence())
                        .extracting(EvidenceRow::date)
                        .allMatch(date -> date.isEmpty() || date.get().getYear() <= year);
            }
        }
    }

    @Property(tries = 100)
    void everyIndicatorHasASentenceAndVotesAloneSayNothingOfFacts(
            @ForAll("states") String a,
            @ForAll("states") String b,
            @ForAll @IntRange(min = 1930, max = 2025) int year) {
        for (String type : PAIRS) {
            Said said = Said.of(type, year + "-06-30").who(a).whom(b);
            assertThat(said.indicators())
                    .allMatch(indicator -> !indicator.sentence().isBlank()
                            && !indicator.stands().isBlank());
            if (!type.equals("mutual_support")) {
                assertThat(said.judged().votesOnly().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
            }
        }
    }

    @Property(tries = 100)
    void alliancesHaveNoOrder(
            @ForAll("states") String a,
            @ForAll("states") String b,
            @ForAll @IntRange(min = 1946, max = 2025) int year) {
        for (String type : List.of("alliance_in_force", "agreement_signed", "rivalry")) {
            assertThat(Said.of(type, year + "-06-30").who(a, b).indicators().stream()
                            .map(Indicator::standing))
                    .containsExactlyElementsOf(Said.of(type, year + "-06-30").who(b, a).indicators().stream()
                            .map(Indicator::standing)
                            .toList());
        }
    }
}
