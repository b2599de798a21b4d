package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Words;
import org.entente.claim.Words.Hedge;
import org.entente.text.Token;

/** Finds the words of a draft that change its test. */
final class WordsFinder {
    private static final WordLists WORDS = WordLists.shipped();

    private final Draft draft;
    private final List<Token> tokens;
    private final int from;
    private final int to;

    private WordsFinder(Draft draft) {
        this.draft = draft;
        this.tokens = draft.sentence().tokens();
        this.from = Math.max(
                0,
                Math.min(
                        draft.from(),
                        Math.max(draft.match().from() - 4, draft.clause().from())));
        this.to = Math.min(
                tokens.size(),
                Math.max(
                        draft.to(),
                        Math.min(draft.match().to() + 5, draft.clause().to())));
    }

    static Words of(Draft draft) {
        return new WordsFinder(draft).found();
    }

    private Words found() {
        Optional<String> frequency = Phrases.first(tokens, from, to, WORDS.list("hedge_frequency"));
        Optional<String> degree = Phrases.first(tokens, from, to, WORDS.list("hedge_degree"));
        Hedge hedge = frequency.isPresent() ? Hedge.FREQUENCY : degree.isPresent() ? Hedge.DEGREE : Hedge.NONE;
        return new Words(
                intensifier(),
                Phrases.within(tokens, from, to, WORDS.list("frequency")),
                hedge,
                frequency.or(() -> degree).orElse(""),
                Numbers.of(draft, from, to),
                all("judgement"),
                all("cap"));
    }

    private int intensifier() {
        return said("intensifier_2") ? 2 : said("intensifier_1") ? 1 : 0;
    }

    /** Whether a word of the list stands there as it is: "close", not "closer". */
    private boolean said(String list) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> WORDS.has(list, token.text().toLowerCase(Locale.ROOT)));
    }

    private List<String> all(String list) {
        List<String> found = new ArrayList<>();
        for (String word : WORDS.list(list)) {
            for (int i = from; i < to; i++) {
                if (Phrases.at(tokens, i, to, word) && !found.contains(word)) {
                    found.add(word);
                }
            }
        }
        return found;
    }
}
