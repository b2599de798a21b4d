package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.state.State;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final Topic ONE = new Topic(Topic.Kind.ORGANISATION, "eu", "the EU");
    private static final Topic OTHER = new Topic(Topic.Kind.ORGANISATION, "nato", "NATO");

    private static Proposition claim(String type, List<State> who, List<Topic> on) {
        return new Proposition(
                "s1",
                List.of(new Span(0, 1)),
                type,
                RelationObject.POSITIONS,
                true,
                Roles.of(who).withOn(on),
                Words.PLAIN,
                Tense.PRESENT,
                Window.UNSAID,
                Optional.empty());
    }

    @Test
    void theFirstOfTheSameStatesInAnyOrderIsKept() {
        Proposition first = claim("durable", List.of(Analyses.FRANCE, Analyses.RUSSIA), List.of());
        Proposition again = claim("durable", List.of(Analyses.RUSSIA, Analyses.FRANCE), List.of(ONE));
        assertThat(Repeats.without(List.of(first, again))).containsExactly(first);
        assertThat(Repeats.without(List.of())).isEmpty();
    }

    @Test
    void otherTypesAndOtherStatesAreOtherClaims() {
        Proposition first = claim("durable", List.of(Analyses.FRANCE, Analyses.RUSSIA), List.of());
        Proposition type = claim("trend", List.of(Analyses.FRANCE, Analyses.RUSSIA), List.of());
        Proposition states = claim("durable", List.of(Analyses.FRANCE, Analyses.CHINA), List.of());
        assertThat(Repeats.without(List.of(first, type, states))).containsExactly(first, type, states);
    }

    @Test
    void aStateMayJoinTwoOrganisations() {
        Proposition first = claim("membership", List.of(Analyses.FRANCE), List.of(ONE));
        Proposition second = claim("membership", List.of(Analyses.FRANCE), List.of(OTHER));
        assertThat(Repeats.without(List.of(first, second, first))).containsExactly(first, second);
    }

    @Test
    void anActOnAnotherDayIsAnother() {
        Proposition first = dated(new Span(0, 9), 1963);
        Proposition renewed = dated(new Span(20, 30), 1980);
        Proposition again = dated(new Span(40, 50), 1980);
        assertThat(Repeats.without(List.of(first, renewed, again))).containsExactly(first, renewed);
    }

    private static Proposition dated(Span span, int year) {
        Window window = new Window(
                Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)), "in " + year);
        return new Proposition(
                "s1",
                List.of(span),
                "agreement_signed",
                RelationObject.NONE,
                true,
                Roles.of(List.of(Analyses.FRANCE, Analyses.RUSSIA)),
                Words.PLAIN,
                Tense.PAST,
                window,
                Optional.empty());
    }
}
