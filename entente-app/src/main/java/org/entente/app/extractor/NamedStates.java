package org.entente.app.extractor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Draft;
import org.entente.claim.actor.ActorFinder;
import org.entente.claim.actor.ActorMention;
import org.entente.state.State;
import org.entente.text.Tagger;
import org.entente.text.Token;

/** The states that a text names, by whatever name. One thread at a time. */
final class NamedStates {
    private final Tagger tagger = Tagger.load();
    private final ActorFinder finder;

    NamedStates(ActorFinder finder) {
        this.finder = finder;
    }

    Set<State> in(Draft draft) {
        List<List<Token>> tokens = draft.sentences().stream().map(this::tokens).toList();
        Set<State> named = new LinkedHashSet<>();
        for (List<ActorMention> mentions : finder.find(tokens, paragraphs(draft), draft.date())) {
            mentions.forEach(mention -> named.addAll(mention.states()));
        }
        return named;
    }

    private List<Token> tokens(CheckedSentence sentence) {
        return tagger.tokens(sentence.text()).stream()
                .map(token -> new Token(
                        token.span().moved(sentence.span().start()), token.text(), token.lemma(), token.tag()))
                .toList();
    }

    /** A blank line parts paragraphs. */
    private static int[] paragraphs(Draft draft) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int end = 0;
        for (CheckedSentence sentence : draft.sentences()) {
            number += draft.text().substring(end, sentence.span().start()).contains("\n\n") ? 1 : 0;
            numbers.add(number);
            end = sentence.span().end();
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
