package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** Which states a word for several stands for: "both countries", "they". */
final class Groups {
    private static final int PAIR = 2;
    private static final int REACH = 2;

    private final Set<String> stateNouns = Words.builtIn().list("state noun");
    private final Memory memory;
    private final NearestGroup nearest;

    Groups(Memory memory) {
        this.memory = memory;
        this.nearest = new NearestGroup(memory);
    }

    /**
     * So many states: of this sentence, else of the ones before, else of the text.
     *
     * @param official whether the word is one of statements between two governments ("the two sides", "both Presidents"),
     *     so that the two of the title go before any that a sentence only happens to name
     */
    List<State> of(Passage here, int token, int size, boolean official) {
        boolean ofTitle = official && size == PAIR && memory.titled();
        List<Passage> back = memory.backwards(here);
        int paragraph = here.line().paragraph();
        List<Passage> own = back.stream()
                .filter(each -> each.line().paragraph() == paragraph)
                .toList();
        List<Passage> earlier = back.subList(own.size(), back.size());
        return nearest.of(own, here, token, size, ofTitle)
                .or(() -> main(own, here, token, size))
                .or(() -> ofTitle ? Optional.empty() : gathered(own, here, token, size))
                .or(() -> nearest.of(earlier, here, token, size, ofTitle))
                .orElse(size == PAIR ? memory.mainPair() : List.of());
    }

    /** The text’s two, where the paragraph has named one of them or nobody yet: a state named in passing makes no pair. */
    private Optional<List<State>> main(List<Passage> paragraph, Passage here, int token, int size) {
        List<State> main = memory.mainPair();
        Set<State> named = new LinkedHashSet<>();
        paragraph.forEach(passage -> named.addAll(passage.statesBefore(Memory.end(passage, here, token))));
        boolean spoken = memory.titled() || named.isEmpty() || main.stream().anyMatch(named::contains);
        return size == PAIR && !main.isEmpty() && spoken ? Optional.of(main) : Optional.empty();
    }

    /** The paragraph’s subjects together, or all its states, if they are so many. */
    private Optional<List<State>> gathered(List<Passage> paragraph, Passage here, int token, int size) {
        Set<State> subjects = new LinkedHashSet<>();
        Set<State> all = new LinkedHashSet<>();
        List<Passage> inOrder = new ArrayList<>(paragraph);
        Collections.reverse(inOrder);
        for (Passage passage : inOrder) {
            int end = Memory.end(passage, here, token);
            subjects.addAll(passage.subjects(end));
            all.addAll(memory.inSystem(passage.statesBefore(end)));
        }
        return Stream.of(subjects, all)
                .filter(states -> states.size() == size)
                .findFirst()
                .map(List::copyOf);
    }

    /** For "they": several states, or a people. */
    List<State> they(Passage here, int token) {
        Optional<List<State>> within = plural(here, token)
                .or(() -> here.subject(token).filter(Groups::plural).map(Chain::states));
        if (within.isPresent()) {
            return within.get();
        }
        if (here.statesBefore(token).isEmpty() && opening(here.line(), token)) {
            return fromEarlier(here);
        }
        return here.line().small(token).equals("them") ? lastSubjects(here) : List.of();
    }

    /** For "them" in a clause of another: the several states that the sentence before has as its subject. */
    private List<State> lastSubjects(Passage here) {
        return memory.earlier(here, 1).stream()
                .flatMap(passage -> passage.subject(passage.line().tokens().size()).stream())
                .map(Chain::states)
                .filter(states -> states.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private List<State> fromEarlier(Passage here) {
        for (Passage passage : memory.earlier(here, REACH)) {
            int end = passage.line().tokens().size();
            Optional<Chain> subject = passage.subject(end);
            if (subject.isPresent()) {
                return subject.filter(Groups::plural).map(Chain::states).orElse(List.of());
            }
            Optional<Subject> noun = Subject.of(passage.line()).filter(each -> each.plural(passage.line()));
            if (noun.isPresent()) {
                return officials(passage, noun.get());
            }
            Optional<List<State>> any = plural(passage, end);
            if (any.isPresent()) {
                return any.get();
            }
        }
        return List.of();
    }

    /** Of "the Kenyan and Ghanaian presidents", "the leaders of Kenya and Ghana": the two states. */
    private List<State> officials(Passage passage, Subject subject) {
        boolean office = stateNouns.contains(passage.line().small(subject.head()));
        return passage.chainsBefore(subject.verb()).stream()
                .filter(chain -> office && chain.from() >= subject.from() && plural(chain))
                .map(Chain::states)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean plural(Chain chain) {
        return chain.states().size() > 1 || chain.found().get(0).is(Kind.PEOPLE);
    }

    private static Optional<List<State>> plural(Passage passage, int before) {
        return passage.chainsBefore(before).stream()
                .filter(chain -> chain.states().size() > 1)
                .map(Chain::states)
                .reduce((a, b) -> b);
    }

    /** Whether the place is before the first verb, where words still reach back to the sentence before. */
    static boolean opening(Line line, int token) {
        for (int at = 0; at < token; at++) {
            if (line.tagged(at, Tag.VERB)) {
                return false;
            }
        }
        return true;
    }

    /** The pair’s other state. */
    Optional<State> other(Passage here, int token, State one) {
        List<State> main = memory.mainPair();
        List<State> known = main.contains(one) ? main : of(here, token, PAIR, false);
        return known.contains(one)
                ? known.stream().filter(state -> !state.equals(one)).findFirst()
                : Optional.empty();
    }

    private static long pairs(Passage passage, int end) {
        return passage.chainsBefore(end).stream()
                .filter(chain -> chain.states().size() == PAIR)
                .count();
    }

    /** The two last named together, in order, for "the former" and "the latter". */
    List<State> lastPair(Passage here, int token) {
        for (Passage passage : memory.backwards(here)) {
            int end = Memory.end(passage, here, token);
            List<State> states = passage.statesBefore(end);
            if (pairs(passage, end) > 1) {
                return List.of();
            }
            Optional<List<State>> chain = NearestGroup.lastOf(passage, end, PAIR);
            if (chain.isPresent() || states.size() == PAIR) {
                return chain.orElse(states);
            }
        }
        return List.of();
    }
}
