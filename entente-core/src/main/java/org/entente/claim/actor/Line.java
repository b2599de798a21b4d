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
 * @param smalls its words in small letters without accents
 * @param atoms the pieces of names in it
 * @param shouting whether it is written in capitals, as some headings are
 */
record Line(int index, int paragraph, List<Token> tokens, List<String> smalls, List<Atom> atoms, boolean shouting) {
    private static final double SHOUTED = 0.7;

    static Line of(int index, int paragraph, List<Token> tokens) {
        long words = tokens.stream().filter(token -> token.text().length() > 1).count();
        long shouted =
                tokens.stream().filter(token -> Letters.shouted(token.text())).count();
        List<String> smalls =
                tokens.stream().map(token -> Letters.fold(token.text())).toList();
        return new Line(index, paragraph, tokens, smalls, Atom.of(tokens), words > 1 && shouted > words * SHOUTED);
    }

    /** The token at a place; none outside the sentence. */
    Optional<Token> token(int at) {
        return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    /** Whether a hyphen ties an atom to the one before it. */
    boolean joinedAt(int atom) {
        return atom < atoms.size() && atoms.get(atom).joined();
    }

    /** The word at a place as written; empty outside the sentence. */
    String word(int at) {
        return token(at).map(Token::text).orElse("");
    }

    /** The word at a place in small letters. */
    String small(int at) {
        return at >= 0 && at < smalls.size() ? smalls.get(at) : "";
    }

    boolean tagged(int at, Tag... tags) {
        return token(at).filter(token -> List.of(tags).contains(token.tag())).isPresent();
    }

    boolean verb(int at) {
        return tagged(at, Tag.VERB, Tag.AUX);
    }

    /** A verb right behind a name that is taken for a plural noun: "Azerbaijan backs Serbia". */
    boolean verbAfterName(int at) {
        boolean plural = tagged(at, Tag.NOUN)
                && word(at).endsWith("s")
                && !token(at).map(Token::lemma).orElse("").endsWith("s");
        return plural
                && tagged(at - 1, Tag.PROPN, Tag.PRON)
                && (Letters.capital(word(at + 1))
                        || tagged(at + 1, Tag.PRON, Tag.DET)
                        || small(at + 1).equals("between"));
    }

    boolean possessive(int at) {
        return token(at)
                .filter(token -> token.lemma().equals("'s") && token.is(Tag.PART))
                .isPresent();
    }

    /** Whether a dot of the token, or one before further words, stands at a place of the text. */
    private boolean dotAt(int token, int place) {
        Token of = tokens.get(token);
        return (of.text().endsWith(".") && of.span().end() == place + 1)
                || (token + 2 < tokens.size()
                        && word(token + 1).equals(".")
                        && tokens.get(token + 1).span().start() == place);
    }

    /** Where a match stands in the text; with the last dot of an abbreviation such as "U.S.". */
    Span span(Match match) {
        Atom first = atoms.get(match.from());
        Atom last = atoms.get(match.to() - 1);
        int end = last.span().end();
        return new Span(first.span().start(), match.form().endsWith(".") && dotAt(last.token(), end) ? end + 1 : end);
    }
}
