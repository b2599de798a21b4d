package org.entente.claim.extract;

import java.util.List;
import java.util.Optional;
import org.entente.claim.actor.ActorMention;
import org.entente.text.Span;
import org.entente.text.Token;

/**
 * A sentence taken apart: what every recogniser of wording works on. Token indexes count within the sentence.
 *
 * @param id "s1", "s2" …
 * @param span where it stands in the cleaned text
 * @param text its words
 * @param paragraph number of its paragraph
 * @param tokens its tokens but those of asides, with spans of the cleaned text
 * @param actors whom it mentions, in order
 * @param clauses its clauses, in order
 * @param source who says so, by an aside such as ", officials say,"
 */
record Analysed(
        String id,
        Span span,
        String text,
        int paragraph,
        List<Token> tokens,
        List<Actor> actors,
        List<Clause> clauses,
        Optional<String> source) {
    Analysed {
        tokens = List.copyOf(tokens);
        actors = List.copyOf(actors);
        clauses = List.copyOf(clauses);
    }

    /**
     * A mention with its tokens.
     *
     * @param said the mention
     * @param from index of its first token
     * @param to index after its last
     */
    record Actor(ActorMention said, int from, int to) {
        boolean within(int start, int end) {
            return start <= from && to <= end;
        }
    }

    /** Mentions whose tokens lie in a range, in order. */
    List<Actor> actorsIn(int from, int to) {
        return actors.stream().filter(actor -> actor.within(from, to)).toList();
    }

    /** The clause whose region holds a token. */
    Clause clauseOf(int token) {
        return clauses.stream()
                .filter(clause -> clause.holds(token))
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> clauses.get(0));
    }

    /** Where a range of tokens stands in the text. */
    Span spanOf(int from, int to) {
        return tokens.get(from).span().with(tokens.get(to - 1).span());
    }

    String lemma(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).lemma();
    }
}
