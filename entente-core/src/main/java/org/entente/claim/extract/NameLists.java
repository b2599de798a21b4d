package org.entente.claim.extract;

import java.util.List;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Knows a list of names before a verb, "Belarus, Eritrea, North Korea and Syria voted", whose commas part no clauses. */
final class NameLists {
    private static final WordLists WORDS = WordLists.shipped();

    private NameLists() {}

    /** Whether some tokens, at least one, are all words of a name. */
    static boolean names(List<Token> tokens, int from, int to) {
        return from < to && tokens.subList(from, to).stream().allMatch(NameLists::named);
    }

    /** Whether a comma stands between two names of a list that goes on to the verb. */
    static boolean holds(List<Token> tokens, int comma, int floor, int verb) {
        int start = comma;
        while (start > floor && named(tokens.get(start - 1))) {
            start--;
        }
        boolean opens = start == floor || opener(tokens.get(start - 1));
        return start < comma && opens && tail(tokens.subList(comma + 1, verb));
    }

    private static boolean opener(Token token) {
        return token.text().equals(",")
                || token.is(Tag.SCONJ)
                || token.is(Tag.CCONJ)
                || WORDS.has("only", token.lemma())
                || WORDS.has("stop", token.text());
    }

    /** Names and nothing else, the last behind "and". */
    private static boolean tail(List<Token> tokens) {
        boolean listed =
                tokens.stream().allMatch(token -> named(token) || token.text().equals(",") || token.is(Tag.CCONJ));
        return listed && tokens.stream().anyMatch(token -> token.is(Tag.CCONJ));
    }

    private static boolean named(Token token) {
        return token.is(Tag.PROPN) || token.is(Tag.DET);
    }
}
