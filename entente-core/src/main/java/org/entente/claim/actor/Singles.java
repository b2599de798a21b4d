package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** Which state a word for one stands for: "it", "the country", "the Balkan republic". */
final class Singles {
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 2;

    private final Memory memory;

    Singles(Memory memory) {
        this.memory = memory;
    }

    /**
     * For "it" and "the country": the subject before, else the only state before.
     *
     * @param owned whether the owner of the last subject will do: "its" may be Brazil after "Brazil’s economy", "it" not
     */
    Optional<State> of(Passage passage, int token, boolean owned) {
        Passage here = passage.thirdPerson();
        Optional<Chain> subject = here.lastSubject(token);
        if (subject.isPresent()) {
            return only(subject.get().states());
        }
        List<State> within = here.statesBefore(token);
        if (!within.isEmpty()) {
            return only(within).or(() -> here.owner(token));
        }
        return Groups.opening(here.line(), token) || passage.speaksBefore(token)
                ? fromEarlier(passage, owned)
                : Optional.empty();
    }

    /** For an "it" that its own clause’s subject acts on, and so is another: the only other state before, or the last subject. */
    Optional<State> another(Passage here, int token) {
        List<State> subject = here.lastSubject(token).map(Chain::states).orElse(List.of());
        List<State> others = here.before(token).stream()
                .flatMap(each -> each.states().stream())
                .filter(state -> !subject.contains(state))
                .distinct()
                .toList();
        List<State> acting =
                here.acting(token).stream().filter(others::contains).toList();
        return others.isEmpty() ? anotherBefore(here, subject) : only(others).or(() -> only(acting));
    }

    /** For "its closest partner" said of a subject: another, spoken of before, else the other of the text’s two. */
    Optional<State> partner(Passage here, int token) {
        List<State> subject = here.lastSubject(token).map(Chain::states).orElse(List.of());
        List<State> main = memory.mainPair();
        return another(here, token)
                .or(() -> fromEarlier(here, true).filter(state -> !subject.contains(state)))
                .or(() -> only(
                        main.stream().filter(state -> !subject.contains(state)).toList()));
    }

    private Optional<State> anotherBefore(Passage here, List<State> subject) {
        return memory.earlier(here, 1).stream()
                .flatMap(passage -> passage.subject(passage.line().tokens().size()).stream())
                .flatMap(chain -> only(chain.states()).stream())
                .filter(state -> !subject.isEmpty() && !subject.contains(state))
                .findFirst();
    }

    private Optional<State> fromEarlier(Passage here, boolean owned) {
        for (Passage earlier : memory.earlier(here, REACH)) {
            Passage passage = earlier.thirdPerson();
            Optional<Chain> subject = passage.firstActor(passage.line().tokens().size());
            if (subject.isPresent()) {
                return only(subject.get().states());
            }
            List<State> acting = passage.subjects(passage.line().tokens().size());
            if (acting.size() == 1) {
                return only(acting);
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

    /** Where the phrase of a token begins: "rule over the island" is that of somebody else than who is named in the phrase. */
    private static int phrase(Line line, int token) {
        int from = token;
        while (from > 0 && !line.verb(from - 1) && !line.tagged(from - 1, Tag.PUNCT, Tag.SCONJ, Tag.CCONJ)) {
            from--;
        }
        return from;
    }

    /**
     * The only state that a description fits among those named last.
     *
     * @param acted whether the sentence’s subject does something to it, and so is another
     */
    Optional<State> described(Passage here, int token, boolean acted, Predicate<State> fits) {
        int from = phrase(here.line(), token);
        List<State> phrase = new ArrayList<>(
                acted ? here.lastSubject(token).map(Chain::states).orElse(List.of()) : List.of());
        here.before(token).stream().filter(each -> each.from() >= from).forEach(each -> phrase.addAll(each.states()));
        for (Passage passage : memory.backwards(here)) {
            List<State> states = passage.statesBefore(Memory.end(passage, here, token)).stream()
                    .filter(state -> fits.test(state) && !phrase.contains(state))
                    .toList();
            if (!states.isEmpty()) {
                return only(states);
            }
        }
        return only(memory.mainPair().stream().filter(fits).toList());
    }
}
