package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Mends what the tagger takes for the wrong part of speech where a name or a pronoun before it decides: "Ghana sides with
 * Togo" has a verb, "closer in its votes" has none, "neither has moved" has a subject.
 */
final class PredicateTags {
    private static final WordLists WORDS = WordLists.shipped();

    private PredicateTags() {}

    static List<Token> mend(List<Token> tokens, List<ActorMention> mentions) {
        Set<Integer> ends = new HashSet<>();
        Set<Integer> adjectives = new HashSet<>();
        mentions.stream()
                .filter(mention -> !mention.states().isEmpty() && !mention.possessive())
                .forEach(mention -> {
                    boolean adjective = mention.kind() == ActorMention.Kind.ADJECTIVE;
                    (adjective ? adjectives : ends).add(mention.span().end());
                });
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < mended.size(); i++) {
            Token token = mended.get(i);
            Tag tag = behind(mended, i, adjectives) && bareVerb(token) ? Tag.NOUN : tag(mended, i, ends);
            mended.set(i, tag == token.tag() ? token : new Token(token.span(), token.text(), token.lemma(), tag));
        }
        return mended;
    }

    private static boolean behind(List<Token> tokens, int i, Set<Integer> ends) {
        return i > 0 && ends.contains(tokens.get(i - 1).span().end());
    }

    /** The comma that opens what stands between a name and a token behind a comma; the sentence’s start without one. */
    private static int appositive(List<Token> tokens, int token) {
        if (!tokens.get(token - 1).text().equals(",")) {
            return 0;
        }
        for (int i = token - 2; i > 0; i--) {
            Token before = tokens.get(i);
            if (before.text().equals(",")) {
                return i;
            }
            if (before.is(Tag.VERB) || before.is(Tag.AUX)) {
                return 0;
            }
        }
        return 0;
    }

    /** "South African rule": behind an adjective a bare verb is a noun. */
    private static boolean bareVerb(Token token) {
        return token.is(Tag.VERB) && token.text().equals(token.lemma()) && WORDS.has("noun_like_verb", token.lemma());
    }

    /** Words that have one part of speech whatever stands around them. */
    private static Optional<Tag> fixed(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean prepositional =
                token.is(Tag.SCONJ) && WORDS.has("never_subordinating", token.lemma()) && complement(tokens, i + 1);
        if (prepositional || WORDS.has("always_preposition", token.lemma())) {
            return Optional.of(Tag.ADP);
        }
        boolean together = token.is(Tag.NOUN)
                && i + 1 < tokens.size()
                && WORDS.has("predicate_or_noun", token.lemma())
                && WORDS.has("in_company", tokens.get(i + 1).lemma())
                && !verbBefore(tokens, i);
        return together || WORDS.has("always_verb", token.lemma()) ? Optional.of(Tag.VERB) : Optional.empty();
    }

    private static boolean verbBefore(List<Token> tokens, int end) {
        return tokens.subList(0, end).stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUX));
    }

    private static Tag tag(List<Token> tokens, int i, Set<Integer> ends) {
        Token token = tokens.get(i);
        Optional<Tag> fixed = fixed(tokens, i);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        if (i > 0 && singular(tokens, i - 1) && predicate(token)) {
            return Tag.VERB;
        }
        boolean named = behind(tokens, i, ends) || (i > 2 && behind(tokens, appositive(tokens, i), ends));
        if (named && predicate(token) && complement(tokens, i + 1) && !verbAhead(tokens, i + 1)) {
            return Tag.VERB;
        }
        boolean owned = i > 0 && WORDS.has("owning", tokens.get(i - 1).lemma()) && token.is(Tag.VERB);
        if (owned && WORDS.has("predicate_or_noun", token.lemma()) && complement(tokens, i + 1)) {
            return Tag.NOUN;
        }
        boolean verbNext = i + 1 < tokens.size()
                && (tokens.get(i + 1).is(Tag.AUX) || tokens.get(i + 1).is(Tag.VERB));
        boolean governed = i > 0 && tokens.get(i - 1).is(Tag.ADP);
        boolean alone = WORDS.has("distributive", token.lemma()) && verbNext && !governed;
        return alone ? Tag.PRON : token.tag();
    }

    private static boolean predicate(Token token) {
        return token.is(Tag.NOUN)
                && token.text().endsWith("s")
                && Character.isLowerCase(token.text().charAt(0))
                && WORDS.has("predicate_or_noun", token.lemma());
    }

    /** Whether "each" or the like begins a clause there: no noun behind it is plural. */
    private static boolean singular(List<Token> tokens, int i) {
        return WORDS.has("singular", tokens.get(i).lemma())
                && (i == 0 || !tokens.get(i - 1).is(Tag.ADP));
    }

    private static boolean complement(List<Token> tokens, int at) {
        return at < tokens.size()
                && switch (tokens.get(at).tag()) {
                    case ADP, ADV, PROPN, DET, PRON -> true;
                    case ADJ -> compared(tokens.get(at));
                    default -> false;
                };
    }

    /** "votes closer to": what is compared stands behind a verb, not behind its noun. */
    private static boolean compared(Token token) {
        return WORDS.has("comparative", token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb that could have the name for its subject comes before the next mark or conjunction. */
    private static boolean verbAhead(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            switch (tokens.get(i).tag()) {
                case VERB, AUX -> {
                    return true;
                }
                case PUNCT, CCONJ, SCONJ, PRON -> {
                    return false;
                }
                default -> {
                    // further ahead
                }
            }
        }
        return false;
    }
}
