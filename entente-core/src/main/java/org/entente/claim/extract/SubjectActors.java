package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Whom a subject names: not those of a phrase put before it, "On Ukraine India abstained". */
final class SubjectActors {
    private static final WordLists WORDS = WordLists.shipped();

    private SubjectActors() {}

    static List<Actor> of(Analysed sentence, int from, int to) {
        List<Actor> all = sentence.actorsIn(from, to);
        int until = apposition(sentence, all, to);
        List<Actor> own = all.stream()
                .filter(actor -> actor.from() < until
                        && !fronted(sentence, actor, from)
                        && !owner(sentence, actor, all)
                        && !ruler(sentence.tokens(), actor))
                .toList();
        return own.isEmpty() ? all : own;
    }

    /** "the former British colony" is not Britain. */
    static boolean ruler(List<Token> tokens, Actor actor) {
        return actor.said().kind() == ActorMention.Kind.ADJECTIVE
                && actor.to() < tokens.size()
                && WORDS.has("ruled_nouns", tokens.get(actor.to()).lemma());
    }

    /** "our Indian friends abstained", "its rival Pakistan voted": whoever owns those who act does not act. */
    private static boolean owner(Analysed sentence, Actor actor, List<Actor> all) {
        boolean pronoun =
                actor.said().kind() == ActorMention.Kind.PRONOUN && actor.said().possessive();
        return pronoun
                && all.stream()
                        .filter(other -> other.from() >= actor.to() && other.from() <= actor.to() + 3)
                        .anyMatch(other -> sentence.tokens().subList(actor.to(), other.from()).stream()
                                .allMatch(token -> token.is(Tag.ADJ) || token.is(Tag.NOUN)));
    }

    /** Where behind the first name something is added on it: "Cuba, once a colony of Spain,"; the end without such. */
    private static int apposition(Analysed sentence, List<Actor> all, int to) {
        for (Actor actor : all) {
            int comma = actor.to();
            if (comma < to && sentence.tokens().get(comma).text().equals(",") && !listed(sentence, comma, to)) {
                return comma;
            }
        }
        return to;
    }

    /** Whether behind a comma a further name of a list stands. */
    private static boolean listed(Analysed sentence, int comma, int to) {
        return sentence.actorsIn(comma, to).stream()
                .anyMatch(actor -> actor.from() <= comma + 3 && !actor.said().possessive());
    }

    /** Whether a phrase put before the subject names it. */
    static boolean fronted(Analysed sentence, Actor actor, int from) {
        for (int i = actor.from() - 1; i >= Math.max(0, from - 1); i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.ADP)) {
                return WORDS.has("fronting", token.lemma());
            }
            if (!(token.is(Tag.DET) || token.is(Tag.ADJ))) {
                return false;
            }
        }
        return false;
    }
}
