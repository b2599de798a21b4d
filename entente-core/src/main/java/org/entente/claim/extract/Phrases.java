package org.entente.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;

/** Looks for listed words and phrases among tokens. */
final class Phrases {
    private Phrases() {}

    static boolean within(List<Token> tokens, int from, int to, Set<String> words) {
        return first(tokens, from, to, words).isPresent();
    }

    /** The first listed word or phrase in a range of tokens. */
    static Optional<String> first(List<Token> tokens, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            for (String word : words) {
                if (at(tokens, i, to, word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word or phrase of lemmas or forms begins at a token. */
    static boolean at(List<Token> tokens, int at, int end, String phrase) {
        if (phrase.indexOf(' ') < 0) {
            return at < end && is(tokens.get(at), phrase);
        }
        String[] parts = phrase.split(" ", -1);
        if (at + parts.length > end) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!is(tokens.get(at + i), parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Token token, String word) {
        if (word.endsWith("*")) {
            return token.lemma().startsWith(word.substring(0, word.length() - 1));
        }
        return word.equals(token.lemma()) || word.equals(token.text().toLowerCase(Locale.ROOT));
    }
}
