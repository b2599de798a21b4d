package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Takes out of a sentence what is put in between commas and says only who says so, or who is not meant: ", a diplomat
 * assured me,", ", it was noted,", ", not Peru,". What stays reads as one clause.
 *
 * @param tokens what stays
 * @param source who says so, in the text's words, where an aside names somebody
 */
record Asides(List<Token> tokens, Optional<String> source) {
    private static final int LONGEST = 8;
    private static final WordLists WORDS = WordLists.shipped();

    Asides {
        tokens = List.copyOf(tokens);
    }

    static Asides of(List<Token> all) {
        List<Token> kept = new ArrayList<>();
        Optional<String> source = Optional.empty();
        int i = 0;
        while (i < all.size()) {
            int end = end(all, i);
            if (end > i) {
                source = source.or(() -> Optional.of(""));
                String words = words(all, i + 1, end - 1);
                source = words.isEmpty() ? source : Optional.of(words);
                i = end;
            } else {
                kept.add(all.get(i));
                i++;
            }
        }
        return new Asides(kept, source.filter(words -> !words.isBlank()));
    }

    /** The token behind an aside that begins with the comma at i; i where none begins. */
    private static int end(List<Token> tokens, int i) {
        if (!tokens.get(i).text().equals(",") || i == 0) {
            return i;
        }
        for (int j = i + 1; j < Math.min(tokens.size(), i + 2 + LONGEST); j++) {
            if (tokens.get(j).text().equals(",")) {
                boolean aside = says(tokens, i + 1, j) || contrasts(tokens, i + 1, j);
                return aside && continues(tokens, j + 1) ? j + 1 : i;
            }
            if (WORDS.has("stop", tokens.get(j).text())) {
                return i;
            }
        }
        return i;
    }

    /** One verb, and that of saying, with nothing said in it; or a set phrase such as "to take one example". */
    private static boolean says(List<Token> tokens, int from, int to) {
        boolean says = false;
        for (int k = from; k < to; k++) {
            Token token = tokens.get(k);
            if (token.lemma().equals("that") || token.is(Tag.CCONJ)) {
                return false;
            }
            boolean named = token.is(Tag.PROPN);
            says |= !named && (WORDS.has("aside", token.lemma()) || WORDS.has("reporting", token.lemma()));
        }
        return says || Phrases.within(tokens, from, to, WORDS.list("aside_phrases"));
    }

    /** ", not Poland,", ", unlike Poland,": whoever is named only to be ruled out has no part in what is said. */
    private static boolean contrasts(List<Token> tokens, int from, int to) {
        int not = tokens.get(from).is(Tag.CCONJ) ? from + 1 : from;
        return WORDS.has("ruling_out", tokens.get(not).lemma())
                && tokens.subList(from, to).stream().noneMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUX))
                && tokens.subList(from, to).stream().anyMatch(token -> token.is(Tag.PROPN));
    }

    private static boolean continues(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.subList(at, tokens.size()).stream()
                        .anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUX) || token.nominal());
    }

    /** The subject of an aside: what stands before its verb. */
    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int k = from; k < to; k++) {
            Token token = tokens.get(k);
            if (token.is(Tag.VERB) || token.is(Tag.AUX)) {
                return token.is(Tag.VERB) || k > from ? words.toString().strip() : "";
            }
            if (token.is(Tag.ADP)
                    || token.is(Tag.SCONJ)
                    || token.is(Tag.PART)
                    || token.lemma().equals("it")) {
                return "";
            }
            words.append(token.text()).append(' ');
        }
        return "";
    }
}
