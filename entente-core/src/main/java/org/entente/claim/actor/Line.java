package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * A sentence to be read.
 *
 * @param index which of the text’s
 * @param paragraph the number of its paragraph
 * @param tokens its words
 * @param atoms the pieces of names in it
 * @param shouting whether it is written in capitals, as some headings are
 */
record Line(int index, int paragraph, List<Token> tokens, List<Atom> atoms, boolean shouting) {
    private static final double SHOUTED = 0.7;

    static Line of(int index, int paragraph, List<Token> tokens) {
        long words = tokens.stream().filter(token -> token.text().length() > 1).count();
        long shouted =
                tokens.stream().filter(token -> Letters.shouted(token.text())).count();
        return new Line(index, paragraph, tokens, Atom.of(tokens), words > 1 && shouted > words * SHOUTED);
    }

    /** The token at a place; none outside the sentence. */
    Optional<Token> token(int at) {
        return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    /** The word at a place as written; empty outside the sentence. */
    String word(int at) {
        return token(at).map(Token::text).orElse("");
    }

    /** The word at a place in small letters. */
    String small(int at) {
        return Letters.fold(word(at));
    }

    boolean tagged(int at, Tag... tags) {
        return token(at).filter(token -> List.of(tags).contains(token.tag())).isPresent();
    }

    boolean verb(int at) {
        return tagged(at, Tag.VERB, Tag.AUX);
    }

    boolean possessive(int at) {
        return token(at)
                .filter(token -> token.lemma().equals("'s") && token.is(Tag.PART))
                .isPresent();
    }

    /** Where a match stands in the text; with the last dot of an abbreviation such as "U.S.". */
    Span span(Match match) {
        Atom first = atoms.get(match.from());
        Atom last = atoms.get(match.to() - 1);
        Token token = tokens.get(last.token());
        int end = last.span().end();
        boolean dotted = match.form().endsWith(".")
                && token.text().endsWith(".")
                && token.span().end() == end + 1;
        return new Span(first.span().start(), dotted ? end + 1 : end);
    }
}
