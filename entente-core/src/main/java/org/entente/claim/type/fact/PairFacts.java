package org.entente.claim.type.fact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.rule.JointSubject;
import org.entente.construct.Wording;
import org.entente.state.State;

/** Facts of two states, or of several pairs of them, as one indicator. */
public final class PairFacts {
    private PairFacts() {}

    /** Every two of the claim's states; of fewer there is nothing on record. */
    public static List<Indicator> of(Proposition said, FactIndicator indicator, Function<Two, Facts> facts) {
        return of(Two.of(said.roles()), indicator, facts);
    }

    /** These pairs. */
    public static List<Indicator> of(List<Two> pairs, FactIndicator indicator, Function<Two, Facts> facts) {
        if (pairs.isEmpty()) {
            return List.of(indicator.of(Facts.none()));
        }
        return JointSubject.merge(pairs.stream()
                .map(two -> List.of(indicator.of(facts.apply(two))))
                .toList());
    }

    /** What is looked for: "a pact of Peru and Ghana". */
    public static String about(String what, Proposition said, Days days) {
        List<State> states = Stream.concat(said.roles().who().stream(), said.roles().whom().stream())
                .toList();
        return what + " "
                + Wording.list(states.stream()
                        .map(state -> Say.name(state, days.date()))
                        .toList());
    }
}
