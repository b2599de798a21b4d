package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Roles;
import org.entente.claim.rule.JointSubject;
import org.entente.state.State;

/** Of whom a claim is said: of several each, of a pair, of one towards another. */
public final class Subjects {
    private Subjects() {}

    /** The claim once for each of those it is said of; once, as it is, where it is said of them together. */
    public static List<Proposition> of(Proposition said) {
        Roles roles = said.roles();
        if (!roles.each() || roles.who().size() < 2) {
            return List.of(said);
        }
        return roles.who().stream().map(state -> alone(said, state)).toList();
    }

    private static Proposition alone(Proposition said, State state) {
        Roles roles = said.roles();
        List<State> whom = roles.whom();
        if (whom.isEmpty() && roles.mutual()) {
            whom = roles.who().stream().filter(other -> !other.equals(state)).toList();
        }
        return said.with(roles.withWho(List.of(state)).withWhom(whom).ofEach(false));
    }

    /** Two states, in the order of the text. */
    public record Pair(State a, State b) {}

    /**
     * The pairs that a claim about a relation is said of: each of {@code who} with each of {@code whom}, or every two of
     * {@code who}; a state with itself is none.
     */
    public static List<Pair> pairs(Roles roles) {
        List<Pair> pairs = new ArrayList<>();
        if (roles.whom().isEmpty()) {
            for (int i = 0; i < roles.who().size(); i++) {
                for (int j = i + 1; j < roles.who().size(); j++) {
                    add(pairs, roles.who().get(i), roles.who().get(j));
                }
            }
            return pairs;
        }
        roles.who().forEach(a -> roles.whom().forEach(b -> add(pairs, a, b)));
        return pairs;
    }

    private static void add(List<Pair> pairs, State a, State b) {
        if (a.ccode() != b.ccode()) {
            pairs.add(new Pair(a, b));
        }
    }

    /** The indicators of all pairs of a claim in one list; none where it names no pair. */
    public static List<Indicator> ofPairs(Proposition said, BiFunction<State, State, List<Indicator>> test) {
        List<Pair> pairs = pairs(said.roles());
        return pairs.isEmpty()
                ? List.of()
                : JointSubject.merge(pairs.stream()
                        .map(pair -> test.apply(pair.a(), pair.b()))
                        .toList());
    }

    /** The indicators of all states that a claim is said of in one list; none where it names nobody. */
    public static List<Indicator> ofStates(Proposition said, Function<State, List<Indicator>> test) {
        List<State> who = said.roles().who();
        return who.isEmpty()
                ? List.of()
                : JointSubject.merge(who.stream().map(test).toList());
    }
}
