package org.entente.claim.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;

/** Gives the roles that a wording filled the shape of its type. */
final class ShapedRoles {
    private static final WordLists WORDS = WordLists.shipped();

    private final Analysed sentence;
    private final Discourse discourse;

    ShapedRoles(Analysed sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
    }

    Map<String, List<State>> of(Wording wording, Match match, Clause clause, Map<String, List<State>> states) {
        return switch (wording.type()) {
            case "closer_than" -> compared(match, clause, states);
            case "mediator_failed" -> mediated(clause, states);
            default -> shaped(wording, states);
        };
    }

    /** Of "than" the sides; of "prefers Y to Z" what the wording says. */
    private Map<String, List<State>> compared(Match match, Clause clause, Map<String, List<State>> states) {
        int than = Comparisons.word(sentence, match.from(), match.to());
        return than < 0
                ? states
                : ComparedRoles.of(sentence, clause, match.from(), than).orElse(Map.of());
    }

    /** One state mediates between two; of "the talks of the two" the two are the parties. */
    private Map<String, List<State>> mediated(Clause clause, Map<String, List<State>> states) {
        List<State> parties = between(clause);
        Map<String, List<State>> mediated = new LinkedHashMap<>(states);
        if (!parties.isEmpty()) {
            mediated.put("whom", parties);
        }
        List<State> known = mediated.getOrDefault("whom", List.of());
        List<State> who = states.getOrDefault("who", List.of()).stream()
                .filter(state -> !known.contains(state))
                .toList();
        mediated.remove("who");
        boolean quarrelling = who.size() > 1 && discourse.pair(sentence).containsAll(who);
        mediated.putIfAbsent(quarrelling ? "whom" : "who", who);
        return mediated;
    }

    /** Those behind "between" in a clause; none where it does not join two. */
    private List<State> between(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (sentence.lemma(i).equals("between")) {
                List<State> states = sentence.actorsIn(i, clause.to()).stream()
                        .flatMap(actor -> actor.said().states().stream())
                        .distinct()
                        .toList();
                return states.size() > 1 ? states : List.of();
            }
        }
        return List.of();
    }

    /** "X moves toward Y": a change that one of the two makes. */
    private static boolean directed(Wording wording, Map<String, List<State>> states) {
        boolean one = wording.type().equals("trend") || wording.gives().containsKey("directed");
        return one
                && !states.getOrDefault("who", List.of()).isEmpty()
                && !states.getOrDefault("whom", List.of()).isEmpty();
    }

    /** A pair of equals stands in who, whole; a lone state is joined by the other one of whom the text speaks. */
    private Map<String, List<State>> shaped(Wording wording, Map<String, List<State>> states) {
        if (TypeShape.of(wording.type()).shape() != TypeShape.Shape.PAIR) {
            return states;
        }
        if (directed(wording, states)) {
            return states;
        }
        Set<State> both = new LinkedHashSet<>(states.getOrDefault("who", List.of()));
        both.addAll(states.getOrDefault("whom", List.of()));
        boolean alone = WORDS.has("single_types", wording.type());
        if (both.size() == 1
                && !alone
                && wording.roles().values().stream().anyMatch(wanted -> wanted.contains("other"))) {
            both.addAll(discourse.other(sentence, List.copyOf(both)));
        }
        Map<String, List<State>> shaped = new LinkedHashMap<>(states);
        shaped.remove("whom");
        shaped.put("who", List.copyOf(both));
        return shaped;
    }
}
