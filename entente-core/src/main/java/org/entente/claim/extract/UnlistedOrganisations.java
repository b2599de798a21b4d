package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Finds organisations that the project's table lacks, by their capitals: "the South Pacific Forum", "GUAM". Whoever is said
 * to be in one is said to be in something, even if nothing is on record of it.
 */
final class UnlistedOrganisations {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final WordLists WORDS = WordLists.shipped();

    private UnlistedOrganisations() {}

    /** Mentions of them among tokens of which other mentions take none. */
    static List<ActorMention> of(List<Token> tokens, List<ActorMention> known) {
        List<ActorMention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = name(tokens, i);
            if (end > i && free(tokens, i, end, known)) {
                found.add(mention(tokens, i, end));
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    /** The end of a name that begins at a token; the token itself where none does. */
    private static int name(List<Token> tokens, int from) {
        if (acronym(tokens.get(from).text()) && entered(tokens, from)) {
            return from + 1;
        }
        int end = from;
        boolean head = false;
        while (end < tokens.size() && capital(tokens.get(end))) {
            head = WORDS.has("organisation_heads", tokens.get(end).lemma());
            end++;
        }
        return head && end - from > 1 && from > 0 ? end : from;
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) && (token.nominal() || token.is(Tag.ADJ));
    }

    private static boolean acronym(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(Character::isUpperCase);
    }

    /** "joined GUAM", "a member of GUAM", "belongs to GUAM". */
    private static boolean entered(List<Token> tokens, int at) {
        return Phrases.within(tokens, Math.max(0, at - SHORTEST), at, WORDS.list("hint_membership"));
    }

    private static boolean free(List<Token> tokens, int from, int to, List<ActorMention> known) {
        Span span = tokens.get(from).span().with(tokens.get(to - 1).span());
        return known.stream().noneMatch(mention -> mention.span().meets(span));
    }

    private static ActorMention mention(List<Token> tokens, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            name.append(name.isEmpty() ? "" : " ").append(token.text());
        }
        Topic topic = new Topic(Topic.Kind.ORGANISATION, name.toString(), name.toString());
        return new ActorMention(
                tokens.get(from).span().with(tokens.get(to - 1).span()),
                ActorMention.Kind.ORGANISATION,
                List.of(),
                List.of(topic),
                false);
    }
}
