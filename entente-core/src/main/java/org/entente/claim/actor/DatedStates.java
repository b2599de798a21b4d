package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.state.Appellation;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.SystemPeriod;

/**
 * Which states a word can mean on a day. The name of a state that has ended stands for its lineage, or for the state
 * itself where that ended with the name, so that clauses about the past can be read; names that went out of use before
 * the twentieth century, such as those of German and Italian states, are cities and regions now.
 */
final class DatedStates {
    private static final LocalDate OLDEST_NAME = LocalDate.of(1900, 1, 1);

    private DatedStates() {}

    static List<State> of(List<Appellation> appellations, LocalDate on) {
        List<Appellation> fitting =
                appellations.stream().filter(each -> each.fits(on)).toList();
        List<Appellation> inForce =
                fitting.stream().filter(each -> each.span().contains(on)).toList();
        List<State> states = distinct(inForce.isEmpty() ? fitting : inForce);
        if (states.isEmpty()) {
            return beyond(appellations, on);
        }
        List<State> existing = states.stream().filter(state -> state.exists(on)).toList();
        return existing.isEmpty() ? states : existing;
    }

    /** Those of other days: the one that ended last, else the one that begins first. */
    private static List<State> beyond(List<Appellation> appellations, LocalDate on) {
        List<Appellation> past = appellations.stream()
                .filter(each -> end(each).isBefore(on) && !end(each).isBefore(OLDEST_NAME))
                .toList();
        LocalDate last = past.stream()
                .map(DatedStates::end)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (!past.isEmpty()) {
            return distinct(past.stream().filter(each -> end(each).equals(last)).toList());
        }
        return distinct(
                appellations.stream().filter(each -> !end(each).isBefore(on)).toList());
    }

    private static List<State> distinct(List<Appellation> appellations) {
        Set<State> states = appellations.stream().map(Appellation::state).collect(Collectors.toSet());
        return states.stream().sorted(Comparator.comparingInt(State::ccode)).toList();
    }

    /** The last day on which the name meant its state. */
    private static LocalDate end(Appellation appellation) {
        LocalDate state = appellation.state().periods().stream()
                .map(SystemPeriod::span)
                .map(Span::to)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        LocalDate name = appellation.strict() ? appellation.span().to() : LocalDate.MAX;
        return name.isBefore(state) ? name : state;
    }
}
