package org.entente.claim.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** That states are not tied to each other, or one to others, by a bloc. */
final class NotBloc implements ClaimType {
    private static final String ID = "not_bloc";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Not a bloc",
                "A and B are not in one bloc; A belongs to none.",
                "who: the states; on: an organisation, where one is named, or votes, where blocs in which states vote are meant",
                "Peru and Ghana cooperate outside any bloc.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Indicator found = found(said, testing);
        return ofVotes(said) ? List.of(found) : List.of(declared(said, testing), found);
    }

    /** "in one bloc at the UN": a layer that the claim names leaves its own row alone. */
    private static boolean ofVotes(Proposition said) {
        List<String> named = Rules.load().row(ID, "found_bloc").named();
        return said.roles().on(Topic.Kind.LAYER).stream().anyMatch(layer -> named.contains(layer.id()));
    }

    private static Indicator declared(Proposition said, Testing testing) {
        Row row = Rules.load().row(ID, "bloc_membership");
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        List<State> states = states(said);
        Times times = Times.of(said, testing);
        StateRegistry registry = testing.evidence().states();
        DeclaredBlocs blocs = DeclaredBlocs.of(registry, said.roles(), states, times);
        if (states.isEmpty() || !blocs.covered()) {
            String why = states.isEmpty() ? "nobody is named" : "the project’s table does not reach " + times.until();
            return draft.sentence(Numbers.capital(why) + ".").at(Stand.none(Why.NO_DATA, why));
        }
        LocalDate day = blocs.day();
        Reach reach = times.reach(day);
        draft.sentence(blocs.sentence()).evidence(blocs.evidence()).stale(reach.stale());
        return reach.expired()
                ? draft.at(Reach.expired("the project’s table of members", reach))
                : draft.change(blocs.change()).at(blocs.stand());
    }

    private static Indicator found(Proposition said, Testing testing) {
        Row row = Rules.load().row(ID, "found_bloc");
        Times times = Times.of(said, testing);
        List<State> states = states(said);
        DeclaredBlocs blocs = DeclaredBlocs.of(testing.evidence().states(), said.roles(), states, times);
        if (states.isEmpty()) {
            return without(row, said, Why.NO_DATA, "nobody is named");
        }
        if (states.size() == 1) {
            return without(
                    row,
                    said,
                    Why.NONE_DECLARED,
                    "blocs found in votes say which states vote together, and one state alone is named");
        }
        return blocs.named()
                ? without(row, said, Why.NONE_DECLARED, "an organisation is named, and a bloc found in votes is none")
                : new FoundTogether(said, testing, times, states).indicator(row);
    }

    private static Indicator without(Row row, Proposition said, Why why, String words) {
        return IndicatorDraft.of(row, said)
                .sentence(Numbers.capital(words) + ".")
                .at(Stand.none(why, words));
    }

    private static List<State> states(Proposition said) {
        return Stream.concat(said.roles().who().stream(), said.roles().whom().stream())
                .distinct()
                .toList();
    }
}
