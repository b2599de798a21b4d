package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;

/** What a text has said so far, as far as words that name nobody reach back: the paragraph and the one before. */
final class Memory {
    /** How many sentences a word reaches back at most, in a text without paragraphs. */
    private static final int FAR = 15;

    private final List<Passage> passages;
    private final List<State> mainPair;
    private final boolean titled;
    private final LocalDate on;

    /**
     * @param passages the sentences, those still to come empty
     * @param titles the names of each title
     * @param names the names of each sentence
     * @param on the day of the text
     */
    Memory(List<Passage> passages, List<List<Found>> titles, List<List<Found>> names, LocalDate on) {
        this.passages = passages;
        List<State> title = MainPair.titled(states(titles));
        this.titled = !title.isEmpty();
        this.mainPair = titled ? title : MainPair.clear(states(names));
        this.on = on;
    }

    /** The states of each sentence, once a mention; a territory is no party. */
    private static List<List<State>> states(List<List<Found>> names) {
        return names.stream()
                .map(line -> line.stream()
                        .filter(each -> !each.is(Kind.TERRITORY))
                        .flatMap(each -> each.states().stream())
                        .toList())
                .toList();
    }

    /** Whether the title names the text’s two states. */
    boolean titled() {
        return titled;
    }

    /** The two states of the title, else the two that the text names most; empty if unclear. */
    List<State> mainPair() {
        return mainPair;
    }

    /** This sentence, then those before it in its paragraph and the paragraph before. */
    List<Passage> backwards(Passage here) {
        List<Passage> back = new ArrayList<>();
        int paragraph = here.line().paragraph();
        int earlier = paragraph;
        for (int i = here.line().index(); i >= 0 && back.size() < FAR; i--) {
            int at = passages.get(i).line().paragraph();
            if (at != paragraph && earlier == paragraph) {
                earlier = at;
            }
            if (at != paragraph && at != earlier) {
                break;
            }
            back.add(passages.get(i));
        }
        return back;
    }

    /** The sentences before this one, the last first, so many at most. */
    List<Passage> earlier(Passage here, int reach) {
        List<Passage> back = backwards(here);
        return back.subList(1, Math.min(back.size(), reach + 1));
    }

    /** Where a sentence ends for one who reads backwards from a token of another. */
    static int end(Passage passage, Passage here, int token) {
        return passage == here ? token : passage.line().tokens().size();
    }

    /** Those that were in the system of states or the UN: a claimed state is no party of "the two states". */
    List<State> inSystem(List<State> states) {
        return states.stream()
                .filter(state -> state.exists(on) || state.unMember(on))
                .toList();
    }

    /** The last mention before a token that passes a test. */
    Optional<ActorMention> last(Passage here, int token, Predicate<ActorMention> test) {
        for (Passage passage : backwards(here)) {
            Optional<ActorMention> last = passage.before(end(passage, here, token)).stream()
                    .map(Found::mention)
                    .filter(test)
                    .reduce((a, b) -> b);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
