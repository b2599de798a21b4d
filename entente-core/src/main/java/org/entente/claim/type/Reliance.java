package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Roles;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/**
 * A state that may depend on others.
 *
 * @param one the state
 * @param others on whom: one state, or the members of an organisation
 * @param name of the others, for a reader
 */
record Reliance(State one, List<State> others, String name) {
    Reliance {
        others = List.copyOf(others);
    }

    /** Those of a claim that who depends on whom; of equals each on the other. */
    static List<Reliance> of(Roles roles, Testing testing) {
        List<Reliance> found = new ArrayList<>();
        boolean equals =
                roles.whom().isEmpty() && roles.on(Topic.Kind.ORGANISATION).isEmpty();
        for (State one : roles.who()) {
            List<State> others = equals ? roles.who() : roles.whom();
            others.stream().filter(other -> !other.equals(one)).forEach(other -> {
                found.add(single(one, other, testing));
                if (roles.mutual() && !equals) {
                    found.add(single(other, one, testing));
                }
            });
            roles.on(Topic.Kind.ORGANISATION).forEach(body -> found.add(group(one, body, testing)));
        }
        return List.copyOf(found);
    }

    /** Those of a claim that who has a lever over whom: the second depends on the first. */
    static List<Reliance> turned(Roles roles, Testing testing) {
        List<Reliance> found = new ArrayList<>();
        for (State holder : roles.who()) {
            List<State> others = roles.whom().isEmpty() ? roles.who() : roles.whom();
            others.stream()
                    .filter(other -> !other.equals(holder))
                    .forEach(other -> found.add(single(other, holder, testing)));
        }
        return List.copyOf(found);
    }

    private static Reliance single(State one, State other, Testing testing) {
        return new Reliance(one, List.of(other), Say.name(other, testing.date()));
    }

    private static Reliance group(State one, Topic body, Testing testing) {
        StateRegistry states = testing.evidence().states();
        List<State> members = states.members(body.id(), testing.date()).stream()
                .filter(ccode -> ccode != one.ccode())
                .map(states::get)
                .toList();
        return new Reliance(one, members, "the members of " + body.name());
    }

    /** The other way round, of two states. */
    Reliance converse(Testing testing) {
        return new Reliance(others.get(0), List.of(one), Say.name(one, testing.date()));
    }

    List<Integer> codes() {
        return others.stream().map(State::ccode).toList();
    }
}
