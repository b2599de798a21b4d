package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.SentenceKind;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Says what a sentence does in which no claim of a known type was found, and why. */
final class SentenceKinds {
    private static final WordLists WORDS = WordLists.shipped();

    /**
     * What a sentence does.
     *
     * @param kind its kind
     * @param reason why, for a reader
     */
    record Found(SentenceKind kind, String reason) {}

    private SentenceKinds() {}

    static Found of(Analysed sentence) {
        List<Token> tokens = sentence.tokens();
        if (question(sentence)) {
            return new Found(SentenceKind.QUESTION, "a question");
        }
        if (norm(sentence)) {
            return new Found(SentenceKind.NORM, "says what ought to be");
        }
        if (named(sentence, "causal")) {
            return new Found(SentenceKind.CAUSAL, "gives causes or consequences");
        }
        boolean concrete = named(sentence, "concrete")
                && (dated(tokens) || !sentence.actors().isEmpty());
        boolean future = sentence.clauses().get(0).mood() == Clause.Mood.POSSIBLE;
        if (concrete && !future && !named(sentence, "evaluative")) {
            return new Found(SentenceKind.CLAIM, "no known type");
        }
        return new Found(SentenceKind.OPINION, future ? "about what may come" : "a judgement or a description");
    }

    static boolean question(Analysed sentence) {
        return sentence.text().replaceAll("[\\s”\"’')]+$", "").endsWith("?");
    }

    static boolean norm(Analysed sentence) {
        return sentence.clauses().stream()
                        .anyMatch(clause -> clause.mood() == Clause.Mood.NORM
                                && (clause.link() == Clause.Link.MAIN || clause.index() == 0))
                || named(sentence, "norm_phrases");
    }

    private static boolean named(Analysed sentence, String list) {
        return Phrases.within(sentence.tokens(), 0, sentence.tokens().size(), WORDS.list(list));
    }

    private static boolean dated(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is(Tag.NUM));
    }
}
