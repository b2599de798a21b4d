package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** Whom a word that names nobody may stand for, by what the text said before. */
final class Antecedents {
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 2;

    private static final int PAIR = 2;

    private final List<Passage> passages;
    private final List<State> mainPair;

    Antecedents(List<Passage> passages, List<State> mainPair) {
        this.passages = passages;
        this.mainPair = mainPair;
    }

    /** The two states that the text is about: of its title, else those named most often. */
    static List<State> mainPair(List<Line> lines, List<List<Found>> names) {
        if (!names.isEmpty()) {
            Set<State> title = new LinkedHashSet<>();
            names.get(0).forEach(each -> title.addAll(each.states()));
            if (title.size() == PAIR) {
                return List.copyOf(title);
            }
        }
        Map<State, Integer> counts = new LinkedHashMap<>();
        names.forEach(line ->
                line.forEach(each -> each.states().forEach(state -> counts.merge(state, 1, Integer::sum))));
        List<State> sorted = counts.keySet().stream()
                .sorted((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0))
                .toList();
        return sorted.size() < PAIR ? List.of() : sorted.subList(0, PAIR);
    }

    /** The states of a group of so many: of this sentence, else of the ones before, else of the text. */
    List<State> group(Passage here, int token, int size) {
        for (Passage passage : backwards(here)) {
            int before = passage == here ? token : passage.line().tokens().size();
            Optional<List<State>> chain = lastOf(passage, before, size);
            if (chain.isPresent()) {
                return chain.get();
            }
            List<State> all = passage.statesBefore(before);
            if (all.size() == size) {
                return all;
            }
            if (size == PAIR && all.size() > size && all.containsAll(mainPair) && !mainPair.isEmpty()) {
                return mainPair;
            }
        }
        return gathered(here, token, size);
    }

    private static Optional<List<State>> lastOf(Passage passage, int before, int size) {
        return passage.chainsBefore(before).stream()
                .map(Chain::states)
                .filter(states -> states.size() == size)
                .reduce((a, b) -> b);
    }

    /** The paragraph’s states together, if they are so many; else the text’s pair. */
    private List<State> gathered(Passage here, int token, int size) {
        Set<State> together = new LinkedHashSet<>();
        for (Passage passage : backwards(here)) {
            if (passage.line().paragraph() == here.line().paragraph()) {
                together.addAll(passage == here ? passage.statesBefore(token) : passage.states());
            }
        }
        if (together.size() == size) {
            return List.copyOf(together);
        }
        return size == PAIR ? mainPair : List.of();
    }

    /** This sentence, then those before it in its paragraph and the one before. */
    private List<Passage> backwards(Passage here) {
        List<Passage> back = new ArrayList<>();
        int paragraph = here.line().paragraph();
        int earlier = -1;
        for (int i = here.line().index(); i >= 0; i--) {
            int at = passages.get(i).line().paragraph();
            if (at != paragraph) {
                earlier = earlier < 0 ? at : earlier;
                if (at != earlier) {
                    break;
                }
            }
            back.add(passages.get(i));
        }
        return back;
    }

    /** For "they": several states, or a people, or the members of an organisation. */
    List<State> several(Passage here, int token) {
        Optional<List<State>> within = plural(here, token);
        if (within.isPresent()) {
            return within.get();
        }
        if (!here.statesBefore(token).isEmpty() || !opening(here, token)) {
            return List.of();
        }
        for (Passage passage : earlier(here)) {
            int end = passage.line().tokens().size();
            Optional<Chain> subject = passage.subject(end);
            if (subject.isPresent()) {
                return subject.filter(Antecedents::isPlural).map(Chain::states).orElse(List.of());
            }
            if (Subject.of(passage.line()).filter(s -> s.plural(passage.line())).isPresent()) {
                return List.of();
            }
            Optional<List<State>> any = plural(passage, end);
            if (any.isPresent()) {
                return any.get();
            }
        }
        return List.of();
    }

    private static boolean isPlural(Chain chain) {
        return chain.states().size() > 1 || chain.found().get(0).is(Kind.PEOPLE);
    }

    private static Optional<List<State>> plural(Passage passage, int before) {
        return passage.chainsBefore(before).stream()
                .filter(Antecedents::isPlural)
                .map(Chain::states)
                .reduce((a, b) -> b);
    }

    /** For "it" and "the country": one state, preferably the subject. */
    Optional<State> one(Passage here, int token, boolean owned) {
        Optional<Chain> subject = here.lastSubject(token);
        if (subject.isPresent()) {
            return only(subject.get().states());
        }
        List<State> within = here.statesBefore(token);
        if (!within.isEmpty()) {
            return only(within);
        }
        return opening(here, token) ? fromEarlier(here, owned) : Optional.empty();
    }

    private Optional<State> fromEarlier(Passage here, boolean owned) {
        for (Passage passage : earlier(here)) {
            int end = passage.line().tokens().size();
            Optional<Chain> subject = passage.subject(end);
            if (subject.isPresent()) {
                return only(subject.get().states());
            }
            Optional<State> owner = lastOwner(passage);
            if (owned && owner.isPresent()) {
                return owner;
            }
            List<State> states = passage.states();
            if (!states.isEmpty()) {
                return owned ? only(states) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<State> lastOwner(Passage passage) {
        return passage.found().stream()
                .filter(each -> each.single() && each.mention().possessive())
                .map(each -> each.states().get(0))
                .reduce((a, b) -> b);
    }

    private static Optional<State> only(List<State> states) {
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** Whether the place is at or before the first verb’s subject, where words still reach back to the sentence before. */
    private static boolean opening(Passage here, int token) {
        for (int at = 0; at < token; at++) {
            if (here.line().tagged(at, Tag.VERB)) {
                return false;
            }
        }
        return true;
    }

    private List<Passage> earlier(Passage here) {
        List<Passage> back = backwards(here);
        return back.subList(Math.min(1, back.size()), Math.min(back.size(), REACH + 1));
    }

    /** The last leader spoken of. */
    Optional<ActorMention> leader(Passage here, int token) {
        for (Passage passage : backwards(here)) {
            int before = passage == here ? token : passage.line().tokens().size();
            Optional<ActorMention> leader = passage.before(before).stream()
                    .map(Found::mention)
                    .filter(mention -> mention.kind() == Kind.LEADER)
                    .reduce((a, b) -> b);
            if (leader.isPresent()) {
                return leader;
            }
        }
        return Optional.empty();
    }

    /** The last organisation spoken of. */
    Optional<ActorMention> organisation(Passage here, int token) {
        for (Passage passage : backwards(here)) {
            int before = passage == here ? token : passage.line().tokens().size();
            Optional<ActorMention> last = passage.before(before).stream()
                    .map(Found::mention)
                    .filter(mention -> mention.kind() == Kind.ORGANISATION)
                    .reduce((a, b) -> b);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** The pair’s other state. */
    Optional<State> other(Passage here, int token, State one) {
        List<State> pair = group(here, token, PAIR);
        List<State> known = pair.contains(one) ? pair : mainPair;
        return known.contains(one)
                ? known.stream().filter(state -> !state.equals(one)).findFirst()
                : Optional.empty();
    }

    /** The two last named together, in order, for "the former" and "the latter". */
    List<State> lastPair(Passage here, int token) {
        for (Passage passage : backwards(here)) {
            int before = passage == here ? token : passage.line().tokens().size();
            List<State> states = passage.statesBefore(before);
            Optional<List<State>> chain = lastOf(passage, before, PAIR);
            if (chain.isPresent() || states.size() == PAIR) {
                return chain.orElse(states);
            }
        }
        return List.of();
    }
}
