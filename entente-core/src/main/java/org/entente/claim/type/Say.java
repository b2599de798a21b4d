package org.entente.claim.type;

import java.time.LocalDate;
import java.util.List;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.state.Articles;
import org.entente.state.State;

/** How states and figures stand in the sentences of claims. */
final class Say {
    private Say() {}

    /** A state as it stands within a sentence, by its short name of a day. */
    static String name(State state, LocalDate on) {
        return Articles.with(state.shortName(on));
    }

    /** The same with a possessive. */
    static String of(State state, LocalDate on) {
        return Wording.possessive(name(state, on));
    }

    /** Several states: "Azerbaijan and Serbia". */
    static String names(List<State> states, LocalDate on) {
        return Wording.list(states.stream().map(state -> name(state, on)).toList());
    }

    static String names(Subjects.Pair pair, LocalDate on) {
        return names(List.of(pair.a(), pair.b()), on);
    }

    /** The interval of a figure in brackets, or why it has none. */
    static String interval(Estimate estimate, int places) {
        return estimate.hasInterval()
                ? "[" + Numbers.interval(estimate.lo(), estimate.hi(), places, false) + "]"
                : "(no interval: " + estimate.noInterval() + ")";
    }
}
