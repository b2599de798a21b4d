package org.entente.claim.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.SentenceKind;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Says what a sentence does in which no claim of a known type was found, and why. */
final class SentenceKinds {
    private static final WordLists WORDS = WordLists.shipped();

    /** What a telling word is worth; chosen on the half of the corpus that is tuned on. */
    private static final double WORD = 0.35;

    private static final double HALF = 0.5;
    private static final double SOME = 0.3;

    private final TypeModel model;

    /**
     * What a sentence does.
     *
     * @param kind its kind
     * @param reason why, for a reader
     */
    record Found(SentenceKind kind, String reason) {}

    SentenceKinds(TypeModel model) {
        this.model = model;
    }

    Found of(Analysed sentence) {
        if (question(sentence)) {
            return new Found(SentenceKind.QUESTION, "a question");
        }
        if (unended(sentence)) {
            return new Found(SentenceKind.BOILERPLATE, "a heading or a line that is no sentence");
        }
        if (Formulas.opens(sentence) || Formulas.courtesy(sentence)) {
            return new Found(SentenceKind.BOILERPLATE, "a formula of such texts");
        }
        if (norm(sentence)) {
            return new Found(SentenceKind.NORM, "says what ought to be");
        }
        boolean future = sentence.clauses().get(0).mood() == Clause.Mood.POSSIBLE;
        SentenceKind likeliest = scores(sentence, future).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Found(likeliest, reason(likeliest, future));
    }

    private static String reason(SentenceKind kind, boolean future) {
        return switch (kind) {
            case CLAIM -> "no known type";
            case NORM -> "says what ought to be";
            case CAUSAL -> "gives causes or consequences";
            case OPINION, QUESTION, BOILERPLATE -> future ? "about what may come" : "a judgement or a description";
        };
    }

    /** The likelihood of each kind by the model, raised where words speak for it. */
    private Map<SentenceKind, Double> scores(Analysed sentence, boolean future) {
        Map<SentenceKind, Double> scores = new EnumMap<>(SentenceKind.class);
        model.probabilities(ClauseText.of(sentence))
                .forEach((label, probability) -> spread(label, probability, scores));
        boolean evaluative = named(sentence, "evaluative") || future;
        boolean concrete = named(sentence, "concrete") && (dated(sentence.tokens()) || named(sentence));
        if (named(sentence, "causal") || Clefts.cause(sentence)) {
            scores.merge(SentenceKind.CAUSAL, named(sentence, "causal_surely") ? 2 * WORD : WORD, Double::sum);
        }
        if (evaluative) {
            scores.merge(SentenceKind.OPINION, WORD, Double::sum);
        }
        scores.merge(SentenceKind.CLAIM, concrete && !evaluative ? WORD : -WORD, Double::sum);
        return scores;
    }

    /** What speaks for a type where no claim of it was found speaks half for a claim, and a little for an opinion. */
    private static void spread(String label, double probability, Map<SentenceKind, Double> scores) {
        boolean type = kind(label) == SentenceKind.CLAIM && !label.equals("fact");
        scores.merge(kind(label), type ? HALF * probability : probability, Double::sum);
        if (type) {
            scores.merge(SentenceKind.OPINION, SOME * probability, Double::sum);
        }
    }

    private static SentenceKind kind(String label) {
        return switch (label) {
            case "opinion" -> SentenceKind.OPINION;
            case "norm" -> SentenceKind.NORM;
            case "causal" -> SentenceKind.CAUSAL;
            default -> SentenceKind.CLAIM;
        };
    }

    private static boolean named(Analysed sentence) {
        return !sentence.actors().isEmpty();
    }

    /** Whether a piece of text has no end as sentences have: a heading, a salutation, a byline. */
    static boolean unended(Analysed sentence) {
        return !sentence.text().replaceAll("[\\s”\"’')\\]]+$", "").matches("(?s).*[.!?…:;]");
    }

    static boolean question(Analysed sentence) {
        boolean whether = sentence.lemma(0).equals("whether")
                && Phrases.within(sentence.tokens(), 0, sentence.tokens().size(), Set.of("question"));
        return whether || sentence.text().replaceAll("[\\s”\"’')]+$", "").endsWith("?");
    }

    static boolean norm(Analysed sentence) {
        return sentence.clauses().stream()
                        .anyMatch(clause -> clause.mood() == Clause.Mood.NORM
                                && (clause.link() == Clause.Link.MAIN
                                        || clause.index() == 0
                                        || reported(sentence, clause)))
                || named(sentence, "norm_phrases");
    }

    /** "They stressed that the problems must be solved", "They agreed that a vote should be held". */
    private static boolean reported(Analysed sentence, Clause clause) {
        String verb = sentence.lemma(sentence.clauses().get(0).head());
        return clause.link() == Clause.Link.CONTENT
                && clause.index() > 0
                && (WORDS.has("reporting", verb) || WORDS.has("norm_reporting", verb));
    }

    private static boolean named(Analysed sentence, String list) {
        return Phrases.within(sentence.tokens(), 0, sentence.tokens().size(), WORDS.list(list));
    }

    private static boolean dated(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is(Tag.NUM));
    }
}
