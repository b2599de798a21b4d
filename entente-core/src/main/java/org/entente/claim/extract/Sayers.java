package org.entente.claim.extract;

import java.util.List;
import java.util.Optional;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Who may say something: a person, a state, an organisation, an office, a paper, a group or its records. A pattern, a history
 * or a figure says nothing by itself: what it "suggests" is the claim of the text.
 */
final class Sayers {
    private static final WordLists WORDS = WordLists.shipped();

    private Sayers() {}

    /** The words of a range of tokens, where they name somebody who can say something. */
    static Optional<String> of(Analysed sentence, int from, int to) {
        return from < to && says(sentence, from, to)
                ? Optional.of(sentence.spanOf(from, to)
                        .moved(-sentence.span().start())
                        .of(sentence.text()))
                : Optional.empty();
    }

    /** Who is named behind "according to" and the like, as a whole phrase: "U.N. records". */
    static Optional<String> named(Analysed sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (String words : WORDS.list("source_words")) {
                if (Phrases.at(tokens, i, tokens.size(), words)) {
                    int from = i + words.split(" ", -1).length;
                    return of(sentence, from, end(tokens, from));
                }
            }
        }
        return Optional.empty();
    }

    /** The end of the noun phrase that begins at a token. */
    private static int end(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && continues(tokens, at)) {
            at++;
        }
        while (at > from && !ends(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean continues(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.tag()) {
            case PUNCT -> token.text().equals("-") || initial(tokens, at);
            case ADP, CCONJ, PART -> true;
            default -> part(token);
        };
    }

    private static boolean part(Token token) {
        return token.nominal()
                || token.is(Tag.ADJ)
                || token.is(Tag.NUM)
                || token.is(Tag.DET)
                || (token.is(Tag.PRON) && WORDS.has("possessive", token.lemma()));
    }

    /** The point of an abbreviation: "U.N. records". */
    private static boolean initial(List<Token> tokens, int at) {
        return token(tokens, at).equals(".")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).nominal();
    }

    private static String token(List<Token> tokens, int at) {
        return tokens.get(at).text();
    }

    private static boolean ends(Token token) {
        return token.nominal() || token.is(Tag.NUM) || token.is(Tag.ADJ);
    }

    private static boolean says(Analysed sentence, int from, int to) {
        int head = head(sentence.tokens(), from, to);
        Token token = sentence.tokens().get(head);
        return token.is(Tag.PROPN)
                || WORDS.has("sayers", token.lemma())
                || sentence.actorsIn(from, to).stream().anyMatch(actor -> actor.from() <= head && head < actor.to());
    }

    /** The last noun before a preposition or mark: "minister" of "the foreign minister of France". */
    private static int head(List<Token> tokens, int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean mark = token.is(Tag.PUNCT) && !token.text().matches("[-.]");
            if (i > from && (mark || (token.is(Tag.ADP) && tokens.get(head).nominal()))) {
                return head;
            }
            head = token.nominal() || token.is(Tag.NUM) || token.is(Tag.PRON) ? i : head;
        }
        return head;
    }
}
