package org.entente.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.text.Span;

/**
 * What a text says of states, as a proposition of a known type with its roles filled: no verdict yet. Whoever proposes
 * it, the product's own reader, an editor's file or a language model, hands over this and nothing else.
 *
 * @param sentence id of the sentence, such as "s12"
 * @param spans the words of the claim, in order, in the cleaned text, inside the sentence
 * @param type id of its type in the catalogue
 * @param object what a relation claim is about
 * @param affirmed whether it is said to be so: false is polarity −
 * @param roles who, whom, on what, than whom, from and to whom
 * @param words what the wording does to the test
 * @param tense of the claim's verb
 * @param window the years it names
 * @param attributedTo who says so, where somebody else than the text does
 */
public record Proposition(
        String sentence,
        List<Span> spans,
        String type,
        RelationObject object,
        boolean affirmed,
        Roles roles,
        Words words,
        Tense tense,
        Window window,
        Optional<String> attributedTo) {
    public Proposition {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a claim has words");
        }
    }

    /** The same claim of others. */
    public Proposition with(Roles others) {
        return new Proposition(sentence, spans, type, object, affirmed, others, words, tense, window, attributedTo);
    }

    /** The same claim, affirmed or denied. */
    public Proposition affirmed(boolean is) {
        return new Proposition(sentence, spans, type, object, is, roles, words, tense, window, attributedTo);
    }

    /** From the claim's first word to its last. */
    public Span extent() {
        return spans.get(0).with(spans.get(spans.size() - 1));
    }

    /** Its words in the cleaned text; between spans apart stands an ellipsis. */
    public String words(String text) {
        return spans.stream()
                .map(span -> span.of(text).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    public Proposition withType(String other) {
        return new Proposition(sentence, spans, other, object, affirmed, roles, words, tense, window, attributedTo);
    }

    public Proposition withObject(RelationObject other) {
        return new Proposition(sentence, spans, type, other, affirmed, roles, words, tense, window, attributedTo);
    }

    public Proposition withAffirmed(boolean said) {
        return new Proposition(sentence, spans, type, object, said, roles, words, tense, window, attributedTo);
    }

    public Proposition withRoles(Roles other) {
        return new Proposition(sentence, spans, type, object, affirmed, other, words, tense, window, attributedTo);
    }

    public Proposition withWindow(Window other) {
        return new Proposition(sentence, spans, type, object, affirmed, roles, words, tense, other, attributedTo);
    }
}
