package org.entente.claim.actor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** The nearest sentence that names so many states as a word for several stands for. */
final class NearestGroup {
    private static final int PAIR = 2;
    private static final Set<String> RECIPROCAL = Set.of("other", "another");

    private final Memory memory;

    NearestGroup(Memory memory) {
        this.memory = memory;
    }

    /** The nearest that are named together; of the nearest sentence that names any, also those it names apart. */
    Optional<List<State>> of(List<Passage> back, Passage here, int token, int size, boolean together) {
        boolean apart = !together;
        for (Passage passage : back) {
            int end = Memory.end(passage, here, token);
            List<State> actor = passage == here ? actor(here, token) : List.of();
            Optional<List<State>> chain = lastOf(passage, end, size);
            boolean named = chain.filter(states -> Collections.disjoint(states, actor))
                    .filter(states -> passage == here || size != PAIR || joint(passage, here, states))
                    .isPresent();
            if (named) {
                return chain;
            }
            List<State> all = memory.inSystem(passage.partiesBefore(end)).stream()
                    .filter(state -> !actor.contains(state))
                    .toList();
            Optional<List<State>> loose = apart ? loose(passage, end, all, size) : Optional.empty();
            boolean spoken = passage == here
                    || size != PAIR
                    || loose.filter(two -> spoken(back, passage, end, two))
                            .filter(two -> !actor.isEmpty() || !apartFrom(here, token, two))
                            .isPresent();
            if (loose.isPresent() && spoken) {
                return loose;
            }
            apart = apart && all.isEmpty();
        }
        return Optional.empty();
    }

    /** "Nkrumah has proclaimed a union of their two countries": one of the two is the subject, if that is one of the text’s. */
    private boolean apartFrom(Passage here, int token, List<State> two) {
        return here.lastSubject(token).map(Chain::states).stream()
                .flatMap(List::stream)
                .anyMatch(state -> memory.mainPair().contains(state) && !two.contains(state));
    }

    /** Whether two named together in an earlier sentence are meant: the text’s two, or the subject of the one just before. */
    private boolean joint(Passage passage, Passage here, List<State> two) {
        List<State> main = memory.mainPair();
        boolean before = passage.line().index() == here.line().index() - 1;
        boolean subject = passage.firstActor(passage.line().tokens().size())
                .filter(chain -> chain.states().equals(two))
                .isPresent();
        return main.containsAll(two) || (before && subject) || (main.isEmpty() && (before || subject));
    }

    /** Of "Turkey is a rival of both" the subject, which is none of both; nobody of "trade with each other". */
    private static List<State> actor(Passage here, int token) {
        Line line = here.line();
        boolean acted = line.tagged(token - 1, Tag.ADP, Tag.VERB)
                && !RECIPROCAL.contains(line.small(token + 1))
                && !Groups.opening(line, token - 1);
        return acted ? here.lastSubject(token).map(Chain::states).orElse(List.of()) : List.of();
    }

    /**
     * Whether an earlier sentence speaks of two: one of them is its subject, and the paragraph names them more than the two
     * of whom the text speaks, and of these no other.
     */
    private boolean spoken(List<Passage> paragraph, Passage passage, int end, List<State> two) {
        List<State> main = memory.mainPair();
        if (main.isEmpty() || two.containsAll(main)) {
            return true;
        }
        boolean subject = passage.subject(end).stream()
                .flatMap(chain -> chain.states().stream())
                .anyMatch(two::contains);
        List<State> apart = main.stream().filter(state -> !two.contains(state)).toList();
        return subject && named(paragraph, two) > named(paragraph, main) + 1 && named(paragraph, apart) == 0;
    }

    private static long named(List<Passage> paragraph, List<State> two) {
        return paragraph.stream()
                .flatMap(passage -> passage.found().stream())
                .filter(each -> each.single() && !each.is(Kind.PRONOUN))
                .filter(each -> two.containsAll(each.states()))
                .count();
    }

    private Optional<List<State>> loose(Passage passage, int end, List<State> all, int size) {
        if (all.size() == size) {
            return Optional.of(all);
        }
        List<State> subjects = passage.subjects(end);
        if (all.size() > size && subjects.size() == size) {
            return Optional.of(subjects);
        }
        boolean main = size == PAIR && memory.mainPair().size() == PAIR && all.containsAll(memory.mainPair());
        return main ? Optional.of(memory.mainPair()) : Optional.empty();
    }

    static Optional<List<State>> lastOf(Passage passage, int before, int size) {
        return passage.chainsBefore(before).stream()
                .map(Chain::states)
                .filter(states -> states.size() == size)
                .reduce((a, b) -> b);
    }
}
