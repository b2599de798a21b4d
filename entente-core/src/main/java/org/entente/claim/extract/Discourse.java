package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.actor.MainPair;
import org.entente.state.State;

/**
 * Whom a text speaks of where a sentence says only "the partnership": the pair spoken of last in the paragraph, else the
 * text's main pair.
 */
final class Discourse {
    private final List<State> main;
    private final Function<String, List<Topic>> texts;
    private List<State> last = List.of();
    private List<Topic> subject = List.of();
    private int paragraph = -1;

    private Discourse(List<State> main, Function<String, List<Topic>> texts) {
        this.main = main;
        this.texts = texts;
    }

    /**
     * Of the whole text: its two most mentioned states are its main pair.
     *
     * @param texts finds the UN texts that a sentence means without naming them
     */
    static Discourse of(List<Analysed> sentences, Function<String, List<Topic>> texts) {
        List<List<State>> named = sentences.stream().map(Discourse::named).toList();
        return new Discourse(MainPair.likeliest(named), texts);
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
            subject = List.of();
        }
        List<Topic> named = topics(sentence);
        subject = named.isEmpty() ? subject : named;
        List<State> states = named(sentence).stream().distinct().toList();
        if (states.size() == 2) {
            last = states;
        }
    }

    /** The cases and texts that a sentence names, else those named last in its paragraph: what "the resolution" means. */
    List<Topic> subject(Analysed sentence) {
        List<Topic> named = topics(sentence);
        return named.isEmpty() && sentence.paragraph() == paragraph ? subject : named;
    }

    private List<Topic> topics(Analysed sentence) {
        List<Topic> topics = new ArrayList<>(CaseTopics.of(sentence));
        topics.addAll(TopicFinder.texts(sentence, 0, sentence.tokens().size()));
        topics.addAll(texts.apply(sentence.text()));
        return topics.stream().distinct().toList();
    }

    /** The pair that a sentence speaks of without naming it; empty where the text has none. */
    List<State> pair(Analysed sentence) {
        return sentence.paragraph() == paragraph && !last.isEmpty() ? last : main;
    }

    /** The other state of that pair, empty where there is none. */
    List<State> other(Analysed sentence, List<State> one) {
        List<State> pair = pair(sentence);
        return one.size() == 1 && pair.contains(one.get(0))
                ? pair.stream().filter(state -> !state.equals(one.get(0))).toList()
                : List.of();
    }
}
