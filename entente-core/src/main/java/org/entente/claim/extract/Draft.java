package org.entente.claim.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;

/**
 * A claim in the making: a wording that fits a place, with the mentions that fill its roles.
 *
 * @param sentence the sentence
 * @param wording the wording
 * @param match where its trigger stands
 * @param clause the clause of its trigger
 * @param states the states of each role
 * @param topics what it is about
 * @param actors the mentions used, for its span
 * @param part its own words, where it shares a predicate with other claims of the sentence
 */
record Draft(
        Analysed sentence,
        Wording wording,
        Match match,
        Clause clause,
        Map<String, List<State>> states,
        List<Topic> topics,
        List<Actor> actors,
        Optional<Match> part) {
    /** A draft that has its predicate for itself. */
    Draft(
            Analysed sentence,
            Wording wording,
            Match match,
            Clause clause,
            Map<String, List<State>> states,
            List<Topic> topics,
            List<Actor> actors) {
        this(sentence, wording, match, clause, states, topics, actors, Optional.empty());
    }

    /** The same place, read by another wording. */
    Draft with(Wording other) {
        return new Draft(sentence, other, match, clause, states, topics, actors, part);
    }

    /** The same predicate, of others: with words of its own. */
    Draft apart(Match words, Map<String, List<State>> own, List<Topic> about, List<Actor> named) {
        return new Draft(sentence, wording, match, clause, own, about, named, Optional.of(words));
    }

    /** With other states in its roles. */
    Draft in(Map<String, List<State>> roles) {
        return new Draft(sentence, wording, match, clause, roles, topics, actors, part);
    }

    TypeShape shape() {
        return TypeShape.of(wording.type());
    }

    List<State> role(String name) {
        return states.getOrDefault(name, List.of());
    }

    /** All states it names, in order. */
    List<State> everybody() {
        return Stream.of("who", "whom", "than", "from", "to")
                .flatMap(name -> role(name).stream())
                .distinct()
                .toList();
    }

    /** First token of its words. */
    int from() {
        int first = match.from();
        for (Actor actor : actors) {
            first = Math.min(first, actor.from());
        }
        return first;
    }

    /** The token after the last of its words. */
    int to() {
        int last = match.to();
        for (Actor actor : actors) {
            last = Math.max(last, actor.to());
        }
        return last;
    }
}
