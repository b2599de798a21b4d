package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.actor.MainPair;
import org.entente.state.State;

/**
 * Whom a text speaks of where a sentence says only "the partnership": the pair spoken of last in the paragraph, else the
 * text's main pair.
 */
final class Discourse {
    private static final WordLists WORDS = WordLists.shipped();

    private final List<State> main;
    private final List<State> all;
    private final Matters matters;
    private List<State> last = List.of();
    private final List<State> lately = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int paragraph = -1;

    private Discourse(List<State> main, List<State> all, Matters matters) {
        this.main = main;
        this.all = all;
        this.matters = matters;
    }

    /**
     * Of the whole text: its two most mentioned states are its main pair.
     *
     * @param matters what UN texts and cases its clauses speak of
     */
    static Discourse of(List<Analysed> sentences, Matters matters) {
        List<List<State>> named = sentences.stream().map(Discourse::named).toList();
        return new Discourse(
                MainPair.likeliest(named),
                named.stream().flatMap(List::stream).distinct().toList(),
                matters);
    }

    private static List<State> named(Analysed sentence) {
        return sentence.actors().stream()
                .filter(actor -> counts(actor.said().kind()))
                .flatMap(actor -> actor.said().states().stream())
                .toList();
    }

    private static boolean counts(ActorMention.Kind kind) {
        return kind != ActorMention.Kind.PRONOUN && kind != ActorMention.Kind.TERRITORY;
    }

    /** Hears the sentences in order, each after its claims were read. */
    void heard(Analysed sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            last = List.of();
            lately.clear();
            words.setLength(0);
        }
        matters.heard(sentence);
        words.append(sentence.text()).append(' ');
        lately.addAll(named(sentence));
        List<State> states = named(sentence).stream().distinct().toList();
        if (states.size() == 2) {
            last = states;
        }
    }

    /** What the paragraph says before a sentence. */
    String before(Analysed sentence) {
        return sentence.paragraph() == paragraph ? words.toString() : "";
    }

    /** All states that the text names. */
    List<State> named() {
        return all;
    }

    /** What UN texts and cases its clauses speak of. */
    Matters matters() {
        return matters;
    }

    /**
     * The pair that a sentence speaks of without naming it: "the two" of the sentence itself, the last two of the paragraph,
     * else the text's main pair. A third state is one of the pair where the paragraph names it more than the text's own.
     */
    List<State> pair(Analysed sentence) {
        List<List<State>> groups = sentence.actors().stream()
                .filter(actor -> actor.said().kind() == ActorMention.Kind.GROUP)
                .map(actor -> actor.said().states())
                .filter(states -> states.size() == 2)
                .distinct()
                .toList();
        if (groups.size() == 1) {
            return groups.get(0);
        }
        boolean spoken = sentence.paragraph() == paragraph && !last.isEmpty() && !speaks(sentence);
        boolean passing = main.stream().filter(last::contains).count() == 1 && count(last) <= count(main) + 1;
        return spoken && !passing ? last : main;
    }

    /** "We share a faith": in a speech of one of the two to the other. */
    private boolean speaks(Analysed sentence) {
        return sentence.actors().stream()
                .filter(actor -> WORDS.has(
                        "speaking", sentence.tokens().get(actor.from()).lemma()))
                .anyMatch(actor -> main.containsAll(actor.said().states()));
    }

    private long count(List<State> pair) {
        return lately.stream().filter(pair::contains).count();
    }

    /** The other state of that pair, empty where there is none. */
    List<State> other(Analysed sentence, List<State> one) {
        List<State> pair = pair(sentence);
        return one.size() == 1 && pair.contains(one.get(0))
                ? pair.stream().filter(state -> !state.equals(one.get(0))).toList()
                : List.of();
    }
}
