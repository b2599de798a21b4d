package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;

/** Whether a clause says that a state votes with a bloc, and so leaves no room for a second state. */
final class VotedWith {
    private static final WordLists WORDS = WordLists.shipped();

    private VotedWith() {}

    /** "votes with the Western bloc", "with the EU", "with a Nordic bloc". */
    static boolean bloc(Analysed sentence, Segment segment, List<Actor> company) {
        return company.stream().anyMatch(actor -> actor.said().kind() == ActorMention.Kind.ORGANISATION)
                || unlisted(sentence.tokens(), segment);
    }

    private static boolean unlisted(List<Token> tokens, Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (WORDS.has("voting_company", tokens.get(i).lemma()) && group(tokens, i + 1, segment.to())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase that begins at a token is one of a group. */
    private static boolean group(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WORDS.has("other_groups", tokens.get(i).lemma())) {
                return true;
            }
            boolean inside = switch (tokens.get(i).tag()) {
                case DET, ADJ, NOUN, PROPN -> true;
                default -> false;
            };
            if (!inside) {
                return false;
            }
        }
        return false;
    }
}
